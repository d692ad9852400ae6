/**
 * JSON Schema as the validator that OPA uses understands it: its keywords, its words and the order in which it tells what is
 * wrong. Whatever {@code pattern} says is not looked at, as there.
 */
@NullMarked
package dev.cordon.rego.builtin.schema;

import org.jspecify.annotations.NullMarked;
