package dev.cordon.register;

/**
 * A naming convention: a regular expression (RE2) that is found in the name.
 */
public record NamingRule(String regex, String organisation) {}
