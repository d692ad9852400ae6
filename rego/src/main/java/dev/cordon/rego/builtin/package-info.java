/**
 * The built-in functions: the contract they fulfil, their declared types, one class per family, and the list of them all.
 *
 * <p>Entry point: {@link dev.cordon.rego.builtin.Builtins}. The compiler asks it for types, plans call what it holds.
 */
@NullMarked
package dev.cordon.rego.builtin;

import org.jspecify.annotations.NullMarked;
