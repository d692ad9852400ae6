/**
 * Infers the types of terms and rules, and finds what cannot hold because of them, as OPA's type checker does.
 *
 * <p>Entry point: {@link dev.cordon.rego.compile.type.TypeChecker}. What has no known type is taken for anything: in doubt a policy is
 * accepted.
 */
@NullMarked
package dev.cordon.rego.compile.type;

import org.jspecify.annotations.NullMarked;
