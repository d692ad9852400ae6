package dev.cordon.estate;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something that the repository refers to and that neither a descriptor nor the register describes.
 *
 * @param id of the external resource
 * @param referredBy id of one resource that refers to it, the first in order
 */
public record UnseenEnd(
        String id, String referredBy, @Nullable Location location) implements Comparable<UnseenEnd> {

    @Override
    public int compareTo(UnseenEnd other) {
        return id.compareTo(other.id);
    }
}
