package dev.cordon.register;

/**
 * A module, with everything in it, that belongs to an organisation.
 *
 * @param module its address, such as {@code module.police}, with globs
 */
public record ModuleRule(String module, String organisation) {}
