package dev.cordon.usecase.explain;

/**
 * Something that is not known.
 *
 * @param where attribute of the resource, or id of the edge that hangs on it
 * @param reason why
 * @param remedy what to do about it
 */
public record Gap(String where, String reason, String remedy) {}
