package dev.cordon.estate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all boundaries around each resource, along what it lies in and runs on. */
final class Enclosures {

    private static final Set<String> KINDS = Set.of("contained-in", "runs-on");

    private final EstateGraph graph;
    private final Map<EstateNode, Set<EstateNode>> around = new HashMap<>();

    Enclosures(EstateGraph graph) {
        this.graph = graph;
    }

    void find() {
        for (EstateNode node : graph.nodes()) {
            List<EstateNode> boundaries = new ArrayList<>(2);
            for (EstateNode outer : around(node, new LinkedHashSet<>())) {
                if (outer.boundaryId != null) {
                    boundaries.add(outer);
                }
            }
            if (boundaries.size() > 1) {
                // What lies in a network of somebody else's is in that one's account too, and in its own one first.
                boundaries.sort(Comparator.comparingInt((EstateNode outer) -> Boundaries.rank(boundaryId(outer)))
                        .thenComparing(outer -> !node.declaredBoundaries.contains(boundaryId(outer)))
                        .thenComparing(outer -> outer.id));
            }
            node.enclosing = List.copyOf(boundaries);
        }
    }

    static String boundaryId(EstateNode node) {
        return node.boundaryId == null ? node.id : node.boundaryId;
    }

    /** Everything around a node; a cycle, which only a wrong descriptor can have, ends at its first repetition. */
    private Set<EstateNode> around(EstateNode node, Set<EstateNode> path) {
        if (!isInside(node)) {
            return Set.of();
        }
        Set<EstateNode> known = around.get(node);
        if (known != null) {
            return known;
        }
        if (!path.add(node)) {
            return Set.of();
        }
        Set<EstateNode> all = new LinkedHashSet<>();
        for (Edge edge : node.out) {
            if (edge.to() != null && KINDS.contains(edge.kind())) {
                EstateNode outer = graph.get(edge.to());
                all.add(outer);
                all.addAll(around(outer, path));
            }
        }
        path.remove(node);
        all.remove(node);
        if (path.isEmpty() || all.stream().noneMatch(path::contains)) {
            around.put(node, all);
        }
        return all;
    }

    private static boolean isInside(EstateNode node) {
        for (Edge edge : node.out) {
            if (edge.to() != null && KINDS.contains(edge.kind())) {
                return true;
            }
        }
        return false;
    }
}
