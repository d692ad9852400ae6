package dev.cordon.estate;

import dev.cordon.estate.ServiceAssignment.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of one resource why it serves each of its restricted systems: by itself, or for the nearest one that uses it. */
final class SystemTrail {

    private final EstateGraph graph;
    private final ServiceAssignment services;

    SystemTrail(EstateGraph graph, ServiceAssignment services) {
        this.graph = graph;
        this.services = services;
    }

    List<SystemReason> of(EstateNode node) {
        List<SystemReason> reasons = new ArrayList<>();
        node.systems.forEach(system -> nearest(node, system).ifPresent(reasons::add));
        return reasons;
    }

    private Optional<SystemReason> nearest(EstateNode node, String system) {
        Map<EstateNode, Edge> cameBy = new HashMap<>();
        Deque<EstateNode> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            EstateNode user = open.remove();
            for (Origin origin : services.origins(user)) {
                if (origin.systems().contains(system)) {
                    return Optional.of(new SystemReason(system, origin.because(), user.id, path(user, node, cameBy)));
                }
            }
            for (Edge edge : user.in) {
                EstateNode next = graph.get(edge.from());
                if (SystemSpread.carries(edge) && next.systems.contains(system) && next != node) {
                    if (cameBy.putIfAbsent(next, edge) == null) {
                        open.add(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<String> path(EstateNode from, EstateNode to, Map<EstateNode, Edge> cameBy) {
        List<String> path = new LinkedList<>();
        EstateNode at = from;
        while (at != to) {
            Edge edge = cameBy.get(at);
            if (edge == null || edge.to() == null) {
                throw new IllegalStateException("the search came to " + at + " by no edge");
            }
            path.add(edge.id());
            at = graph.get(edge.to());
        }
        return path;
    }
}
