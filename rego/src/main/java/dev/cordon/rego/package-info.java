/**
 * The Rego policy language inside the JVM.
 *
 * <p>Entry point: {@link dev.cordon.rego.RegoCompiler}. Source files go in, an immutable {@link dev.cordon.rego.Policy} comes
 * out; a {@link dev.cordon.rego.Query} prepared from it is evaluated against input, by as many threads as there are.
 * Nothing in the packages below imports this one.
 */
@NullMarked
package dev.cordon.rego;

import org.jspecify.annotations.NullMarked;
