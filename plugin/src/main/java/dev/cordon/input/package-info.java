/**
 * From the estate to the document that policies see as {@code input}. Entry point: {@link dev.cordon.input.PolicyInput};
 * the shape is that of {@code docs/policy-input.md} and of {@code policies/schemas/input.schema.json}.
 */
@NullMarked
package dev.cordon.input;

import org.jspecify.annotations.NullMarked;
