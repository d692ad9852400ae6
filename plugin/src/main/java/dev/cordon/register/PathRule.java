package dev.cordon.register;

/**
 * A folder that belongs to an organisation.
 */
public record PathRule(String glob, String organisation) {}
