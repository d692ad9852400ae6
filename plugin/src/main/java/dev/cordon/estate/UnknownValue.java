package dev.cordon.estate;

import dev.cordon.resource.Unknown;
import java.util.List;

/**
 * An attribute that has a value which could not be known.
 *
 * @param path of the attribute; empty for the resource as a whole
 * @param reason in words that a reader can act on
 */
public record UnknownValue(String path, String reason) {

    static List<UnknownValue> of(List<Unknown> unknowns) {
        return unknowns.stream()
                .map(unknown -> new UnknownValue(unknown.path(), unknown.reason()))
                .toList();
    }
}
