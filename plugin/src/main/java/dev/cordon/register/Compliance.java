package dev.cordon.register;

import org.jspecify.annotations.Nullable;

/**
 * A certificate of assurance.
 *
 * @param expires ISO date of the last day of validity, or null
 */
public record Compliance(
        String scheme,
        @Nullable String ref,
        @Nullable String facility,
        @Nullable String expires) {}
