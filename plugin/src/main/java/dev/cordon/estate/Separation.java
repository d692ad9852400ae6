package dev.cordon.estate;

import org.jspecify.annotations.Nullable;

/**
 * How well two organisations are kept apart in a container.
 *
 * @param level of isolation, such as {@code logical}
 * @param note why it is no higher, or what raised it; null where there is nothing to say
 */
record Separation(String level, @Nullable String note) {}
