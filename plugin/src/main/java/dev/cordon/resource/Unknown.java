package dev.cordon.resource;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that has a value which cannot be known from what was read.
 *
 * @param path of the attribute, such as {@code ingress[0].cidr_blocks[1]}; the empty path is the resource as a whole
 * @param reason why, in words that a reader can act on: {@code known only after apply}, {@code variable "x" has no value}
 */
public record Unknown(String path, String reason, @Nullable Location location) implements Comparable<Unknown> {

    @Override
    public int compareTo(Unknown other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
