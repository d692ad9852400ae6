package dev.cordon.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps that reachability takes. An edge that holds something (a network, an account, a host) leads to everything
 * in it. An edge that links two things leads on to the next link only where both are transitive: a peering that
 * forwards no traffic ends in the network that it leads to. What lies in a network goes up into it, to take the links
 * that the network has; that is only where a path begins, since what comes in over a link does not begin anew.
 */
final class Moves {

    /** From the container to what it holds: against the edge. */
    private static final Set<String> HOLDS = Set.of("contained-in", "runs-on", "fronted-by");

    /** Links that work both ways, along the edge, and against it. */
    private static final Set<String> BOTH = Set.of("connects-to");

    /** Containers whose own links are open to what lies in them. */
    private static final String NETWORK = "network";

    private static final Set<String> ALONG = Set.of("administers");
    private static final Set<String> AGAINST = Set.of("grants", "trusts", "admits");

    private final EstateGraph graph;
    private final List<List<Move>> from;
    private final List<List<Move>> to;

    /** Edges that say so lead one way only: what goes in by one table of routes does not come back by it. */
    private static final String DIRECTION = "direction";

    /** Edges that say so join a network to a gateway of which nobody sees whether it joins such networks to each other. */
    private static final String SPOKE = "spoke";

    /** How a move goes: over a link, down into what a container holds, up into the network around. */
    enum Way {
        LINK,
        DOWN,
        UP
    }

    /**
     * @param transitive whether the next link may follow
     * @param joins whether it carries traffic from network to network, whoever in them sends it
     * @param forwarding whether it leads out of what forwards into a network that that stands in
     */
    record Move(
            Edge edge,
            EstateNode start,
            EstateNode goal,
            Way way,
            boolean transitive,
            boolean joins,
            boolean forwarding) {

        Move(Edge edge, EstateNode start, EstateNode goal, Way way, boolean transitive, boolean joins) {
            this(edge, start, goal, way, transitive, joins, false);
        }

        boolean link() {
            return way == Way.LINK;
        }

        /** Whether it joins two networks without anything between them, or is one of the spokes of a gateway. */
        boolean peering() {
            return link() && (start.network && goal.network || edge.attributes().get(SPOKE) != null);
        }

        /** Whether what it leads to is in the hands of whoever takes it. */
        boolean administers() {
            return link() && transitive && ALONG.contains(edge.kind());
        }
    }

    Moves(EstateGraph graph) {
        this.graph = graph;
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
        return looked(from.get(node.index));
    }

    List<Move> to(EstateNode node) {
        return looked(to.get(node.index));
    }

    private List<Move> looked(List<Move> moves) {
        graph.looked(moves.size());
        return moves;
    }

    private void add(Edge edge, EstateNode source, EstateNode target) {
        boolean both = BOTH.contains(edge.kind());
        boolean joins = both && edge.layer().equals(NETWORK);
        if (HOLDS.contains(edge.kind()) && !isDirected(edge)) {
            add(new Move(edge, target, source, Way.DOWN, true, false));
        }
        if (Forwarding.stands(edge) && source.standsForSomething() && isOf(edge, source)) {
            add(new Move(edge, source, target, Way.UP, true, false));
            if (!source.forwards.equals(Routing.NO)) {
                add(new Move(edge, source, target, Way.LINK, true, false, true));
            }
        }
        if (both || ALONG.contains(edge.kind())) {
            add(new Move(edge, source, target, Way.LINK, edge.transitive(), joins));
        }
        if (both && !isDirected(edge) || AGAINST.contains(edge.kind())) {
            add(new Move(edge, target, source, Way.LINK, edge.transitive(), joins));
        }
    }

    /** A machine is behind its card; a network behind a filter is not in it. */
    private static boolean isOf(Edge edge, EstateNode source) {
        return edge.kind().equals("contained-in") || source.mapping.layer().equals("compute");
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
