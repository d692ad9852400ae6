package dev.cordon.resource;

import dev.cordon.finding.Location;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That an attribute points at another resource, whether or not its value is known.
 *
 * @param path of the attribute that refers, such as {@code subnet_id} or {@code subnet_ids[0]}
 * @param target id of the resource that is referred to; it need not exist in what was read. A boundary where no more is
 *     known of the target than what it lies in: {@code aws:account:111111111111}
 * @param attribute the attribute of the target, such as {@code id}; empty for the target as a whole
 */
public record Reference(
        String path,
        String target,
        String attribute,
        @Nullable Location location) implements Comparable<Reference> {

    /** What platforms call the list of what must be there first. */
    private static final Set<String> ORDER = Set.of("depends_on", "DependsOn", "dependsOn");

    public Reference {
        Objects.requireNonNull(path);
        Objects.requireNonNull(target);
        Objects.requireNonNull(attribute);
    }

    /** Whether it says no more than that the target is there first. Nothing is shared by that. */
    public boolean isOrder() {
        int list = path.indexOf('[');
        return ORDER.contains(list < 0 ? path : path.substring(0, list));
    }

    @Override
    public int compareTo(Reference other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : target.compareTo(other.target);
    }
}
