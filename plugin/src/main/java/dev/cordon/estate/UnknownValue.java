package dev.cordon.estate;

import dev.cordon.resource.Unknown;

/**
 * An attribute that has a value which could not be known.
 *
 * @param path of the attribute; empty for the resource as a whole
 * @param reason in words that a reader can act on
 * @param kind what would tell: an id of {@link dev.cordon.resource.UnknownKind}
 */
public record UnknownValue(String path, String reason, String kind) {

    static UnknownValue of(Unknown unknown) {
        return new UnknownValue(unknown.path(), unknown.reason(), unknown.kind().id());
    }
}
