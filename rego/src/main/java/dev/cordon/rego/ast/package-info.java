/**
 * The syntax of Rego: sealed interfaces and records, with the visitors that belong to them.
 *
 * <p>Entry point: {@link dev.cordon.rego.ast.Module}. The parser makes these trees, the compiler's passes rewrite them
 * into other such trees and at last into a plan. Trees never refer to what is made of them.
 */
@NullMarked
package dev.cordon.rego.ast;

import org.jspecify.annotations.NullMarked;
