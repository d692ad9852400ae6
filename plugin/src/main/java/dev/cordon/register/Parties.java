package dev.cordon.register;

/**
 * Who hosts whom.
 */
public record Parties(String host, String hosted) {}
