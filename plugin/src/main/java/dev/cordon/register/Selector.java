package dev.cordon.register;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses resources: all the fields that are given must fit. Fields are globs, {@code label} a glob per label.
 */
public record Selector(
        @Nullable String address,
        @Nullable String id,
        @Nullable String type,
        @Nullable String name,
        SortedMap<String, String> label,
        @Nullable String path) {

    public Selector {
        label = Defaults.map(label);
    }
}
