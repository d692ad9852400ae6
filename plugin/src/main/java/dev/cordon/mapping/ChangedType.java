package dev.cordon.mapping;

import dev.cordon.finding.Location;

/**
 * A type of which a security team's own file says otherwise than was said before it. It may have lost an edge by that, so
 * reports name it.
 *
 * @param change {@code replaced} or {@code extended}
 * @param location of the entry in the file
 */
public record ChangedType(String platform, String type, String change, Location location) {

    static ChangedType of(String platform, String type, MappingFile.Entry entry) {
        return new ChangedType(platform, type, entry.extending() ? "extended" : "replaced", entry.location());
    }
}
