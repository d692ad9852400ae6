package dev.cordon.register;

import org.jspecify.annotations.Nullable;

/**
 * About the register itself.
 *
 * @param reviewed ISO date, or null
 */
public record Metadata(
        @Nullable String estate,
        @Nullable Role owner,
        @Nullable String reviewed) {}
