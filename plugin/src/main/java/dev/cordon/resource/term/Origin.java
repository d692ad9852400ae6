package dev.cordon.resource.term;

import java.util.Objects;

/**
 * The attribute of a resource that a value came from.
 *
 * @param target id of the resource, or a boundary, as in {@link dev.cordon.resource.Reference}
 * @param attribute such as {@code Arn}; empty for the resource as a whole
 */
public record Origin(String target, String attribute) implements Comparable<Origin> {

    public Origin {
        Objects.requireNonNull(target);
        Objects.requireNonNull(attribute);
    }

    @Override
    public int compareTo(Origin other) {
        int byTarget = target.compareTo(other.target);
        return byTarget != 0 ? byTarget : attribute.compareTo(other.attribute);
    }
}
