package dev.cordon.register;

import org.jspecify.annotations.Nullable;

/**
 * That an organisation approved, and where this is recorded.
 *
 * @param date ISO date, or null
 */
public record Approval(
        String by,
        @Nullable String ref,
        @Nullable String url,
        @Nullable String date) {}
