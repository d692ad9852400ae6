package dev.cordon.mapping;

import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * One place that a mapping's path leads to in a resource.
 *
 * @param path concrete, such as {@code subject[0].name}
 * @param value null where it is not known
 * @param reference what the place refers to, or null
 * @param unknown why the value is not known, or null where it is
 */
public record AttributeHit(
        String path,
        @Nullable Value value,
        @Nullable Reference reference,
        @Nullable Unknown unknown) {}
