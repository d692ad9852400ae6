package dev.cordon.estate;

import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;

/**
 * An attribute that has a value which could not be known.
 *
 * @param path of the attribute; empty for the resource as a whole
 * @param reason in words that a reader can act on
 * @param kind what would tell
 */
public record UnknownValue(String path, String reason, UnknownKind kind) {

    static UnknownValue of(Unknown unknown) {
        return new UnknownValue(unknown.path(), unknown.reason(), unknown.kind());
    }
}
