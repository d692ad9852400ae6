package dev.cordon.estate;

import dev.cordon.mapping.EdgeMapping;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids of the edges that one resource declares. They say where in the resource an edge is declared, so that they are the
 * same in every run and stay the same where the resource or its mapping says more than before.
 */
final class EdgeIds {

    private final EstateNode node;
    private final Set<String> used = new HashSet<>(4);

    EdgeIds(EstateNode node) {
        this.node = node;
    }

    /** Whether no mapping of the type before it yields edges of the kind. */
    private boolean isFirstOfKind(EdgeMapping mapping) {
        for (EdgeMapping other : node.mapping.edges()) {
            if (other.kind().equals(mapping.kind())) {
                return other == mapping || other.equals(mapping);
            }
        }
        return false;
    }

    /**
     * @param single whether the mapping yields one edge; the first mapping of a kind then needs no place in its id
     * @param item of the list that the edge is declared for; empty where there is none
     */
    String next(EdgeMapping mapping, boolean single, String item, End from, End to) {
        String plain = node.id + "#" + mapping.kind();
        boolean alone = single && !mapping.isOfMany() && isFirstOfKind(mapping);
        if (alone && used.add(plain)) {
            return plain;
        }
        String placed = plain + ":" + place(item, from, to);
        if (!alone && used.add(placed)) {
            return placed;
        }
        // One attribute may name several ends, and two mappings may read one attribute.
        String named = placed + ":" + names(from, to);
        String id = named;
        for (int count = 2; !used.add(id); count++) {
            id = named + ":" + count;
        }
        return id;
    }

    private static String place(String item, End from, End to) {
        String either = from.path().isEmpty() ? to.path() : from.path();
        String both = from.path().isEmpty() || to.path().isEmpty() ? either : from.path() + "," + to.path();
        String where = both.isEmpty() ? item : both;
        EstateNode goal = from.node() == null ? null : to.node();
        return goal != null && goal.id.startsWith("network:") ? where + ":" + goal.name : where;
    }

    private static String names(End from, End to) {
        return Stream.of(from, to)
                .map(end -> end.node() == null || end.path().isEmpty() ? "" : end.node().id)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(","));
    }
}
