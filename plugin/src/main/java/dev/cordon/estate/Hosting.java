package dev.cordon.estate;

import org.jspecify.annotations.Nullable;

/** Finds who hosts each resource: the owner of the innermost account, cluster or datacentre around it that is known. */
final class Hosting {

    private Hosting() {}

    static void find(EstateGraph graph) {
        graph.nodes().parallelStream()
                .filter(node -> !node.isPrincipal() && !node.isLookup())
                .forEach(node -> node.host = host(node, graph));
    }

    private static @Nullable Host host(EstateNode node, EstateGraph graph) {
        for (EstateNode boundary : node.enclosing) {
            String owner = boundary.owner();
            String id = Enclosures.boundaryId(boundary);
            if (owner != null && Boundaries.hosts(id)) {
                return new Host(owner, id, edge(node, boundary, graph));
            }
        }
        return null;
    }

    /** The innermost account-like boundary: the node itself where it is one. */
    static @Nullable String account(EstateNode node) {
        if (node.boundaryId != null && Boundaries.hosts(node.boundaryId)) {
            return node.boundaryId;
        }
        for (EstateNode boundary : node.enclosing) {
            if (Boundaries.hosts(Enclosures.boundaryId(boundary))) {
                return boundary.boundaryId;
            }
        }
        return null;
    }

    /** The edge by which the resource itself gets there: straight, or by the first container that lies in it. */
    private static @Nullable String edge(EstateNode node, EstateNode boundary, EstateGraph graph) {
        String byWay = null;
        for (Edge edge : node.out) {
            boolean around = edge.kind().equals("contained-in") || edge.kind().equals("runs-on");
            if (edge.to() == null || !around) {
                continue;
            }
            EstateNode outer = graph.get(edge.to());
            if (outer == boundary) {
                return edge.id();
            }
            if (byWay == null && outer.enclosing.contains(boundary)) {
                byWay = edge.id();
            }
        }
        return byWay;
    }
}
