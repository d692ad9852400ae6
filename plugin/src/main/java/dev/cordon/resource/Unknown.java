package dev.cordon.resource;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that has a value which cannot be known from what was read.
 *
 * @param path of the attribute, such as {@code ingress[0].cidr_blocks[1]}; the empty path is the resource as a whole
 * @param reason why, in words that a reader can act on: {@code known only after apply}, {@code variable "x" has no value}
 * @param kind what would tell
 */
public record Unknown(
        String path,
        String reason,
        UnknownKind kind,
        @Nullable Location location) implements Comparable<Unknown> {

    /** Of the kind that the reason stands for, if it is one that stands for a kind. */
    public Unknown(String path, String reason, @Nullable Location location) {
        this(path, reason, UnknownKind.of(reason), location);
    }

    /** For the reason that all of the kind have. */
    public Unknown(String path, UnknownKind kind, @Nullable Location location) {
        this(path, kind.reason(), kind, location);
    }

    /** The same, found elsewhere. */
    public Unknown at(@Nullable Location elsewhere) {
        return new Unknown(path, reason, kind, elsewhere);
    }

    /** Whether the plan leaves it to the apply. */
    public boolean isAfterApply() {
        return kind == UnknownKind.AFTER_APPLY || kind == UnknownKind.NOT_SHOWN;
    }

    /** Whether a value at the path can only be one that the provider decides for itself. */
    public boolean isLeftToProvider(String at) {
        return kind == UnknownKind.PROVIDER || kind == UnknownKind.NOT_SHOWN && path.equals(at);
    }

    @Override
    public int compareTo(Unknown other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
