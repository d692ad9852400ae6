package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one resource depends on another. Fields are those of {@code docs/policy-input.md}.
 *
 * @param to null where one end is unknown; {@code from} is then the end that is known
 * @param declaredBy the resource whose mapping yields the edge
 * @param transitive whether one who comes along this edge gets on to the next
 * @param unknown attributes that the edge depends on and that have no known value
 */
public record Edge(
        String id,
        String kind,
        String from,
        @Nullable String to,
        String declaredBy,
        String layer,
        ObjectValue attributes,
        boolean transitive,
        List<UnknownValue> unknown,
        @Nullable Location location)
        implements Comparable<Edge> {

    public Edge {
        unknown = List.copyOf(unknown);
    }

    @Override
    public int compareTo(Edge other) {
        return id.compareTo(other.id);
    }
}
