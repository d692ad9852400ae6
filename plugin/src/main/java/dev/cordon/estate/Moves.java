package dev.cordon.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps that reachability takes. An edge that holds something (a network, an account, a host) leads to everything
 * in it. An edge that links two things leads on to the next link only where both are transitive: a peering that
 * forwards no traffic ends in the network that it leads to.
 */
final class Moves {

    /** From the container to what it holds: against the edge. */
    private static final Set<String> HOLDS = Set.of("contained-in", "runs-on", "fronted-by");

    /** Links that work both ways, along the edge, and against it. */
    private static final Set<String> BOTH = Set.of("connects-to");

    private static final Set<String> ALONG = Set.of("administers");
    private static final Set<String> AGAINST = Set.of("grants", "trusts", "admits");

    private final List<List<Move>> from;
    private final List<List<Move>> to;

    /** Edges that say so lead one way only: what goes in by one table of routes does not come back by it. */
    private static final String DIRECTION = "direction";

    /**
     * @param link whether it is a link, not a descent into a container
     * @param transitive whether the next link may follow
     */
    record Move(Edge edge, EstateNode start, EstateNode goal, boolean link, boolean transitive) {

        /** Whether it joins two networks without anything between them. */
        boolean peering() {
            return link && start.network && goal.network;
        }
    }

    Moves(EstateGraph graph) {
        from = lists(graph.nodes().size());
        to = lists(graph.nodes().size());
        for (Edge edge : graph.edges()) {
            if (edge.to() != null) {
                add(edge, graph.get(edge.from()), graph.get(edge.to()));
            }
        }
    }

    static boolean isDirected(Edge edge) {
        return edge.attributes().get(DIRECTION) != null;
    }

    List<Move> from(EstateNode node) {
        return from.get(node.index);
    }

    List<Move> to(EstateNode node) {
        return to.get(node.index);
    }

    private void add(Edge edge, EstateNode source, EstateNode target) {
        if (HOLDS.contains(edge.kind()) && !isDirected(edge)) {
            add(new Move(edge, target, source, false, true));
        }
        if (BOTH.contains(edge.kind()) || ALONG.contains(edge.kind())) {
            add(new Move(edge, source, target, true, edge.transitive()));
        }
        if (BOTH.contains(edge.kind()) && !isDirected(edge) || AGAINST.contains(edge.kind())) {
            add(new Move(edge, target, source, true, edge.transitive()));
        }
    }

    private void add(Move move) {
        from.get(move.start().index).add(move);
        to.get(move.goal().index).add(move);
    }

    private static List<List<Move>> lists(int size) {
        List<List<Move>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }
}
