package dev.cordon.register;

import org.jspecify.annotations.Nullable;

/**
 * A document that shows something; at least one field is given.
 */
public record Evidence(
        @Nullable String type,
        @Nullable String ref,
        @Nullable String url,
        @Nullable String sha256) {}
