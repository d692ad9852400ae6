package dev.cordon.register;

/**
 * An office in an organisation.
 */
public record Role(String organisation, String role) {}
