package dev.cordon.estate;

import dev.cordon.estate.Moves.Move;
import dev.cordon.resource.UnknownKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the shortest paths from each organisation to restricted resources of others: for each such resource the
 * nearest way in, and for each edge that crosses ownership the nearest resource behind it. A few searches over the
 * estate for each organisation, so the cost grows with the estate and not with its square.
 */
final class Reachability {

    private final EstateGraph graph;
    private final Moves moves;

    private Reachability(EstateGraph graph) {
        this.graph = graph;
        this.moves = new Moves(graph);
    }

    static List<Reach> find(EstateGraph graph) {
        boolean restricted = graph.nodes().stream().anyMatch(node -> !node.systems.isEmpty() && node.owner() != null);
        return restricted ? new Reachability(graph).find() : List.of();
    }

    private List<Reach> find() {
        TreeMap<String, List<EstateNode>> owned = new TreeMap<>();
        for (EstateNode node : graph.nodes()) {
            String owner = node.owner();
            if (owner != null) {
                owned.computeIfAbsent(owner, o -> new ArrayList<>()).add(node);
            }
        }
        return owned.entrySet().parallelStream()
                .flatMap(entry -> ways(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Collection<Reach> ways(String organisation, List<EstateNode> nodes) {
        TreeSet<Reach> all = new TreeSet<>();
        List<EstateNode> targets = graph.nodes().stream()
                .filter(node -> isTarget(node, organisation))
                .toList();
        if (!targets.isEmpty()) {
            waysIn(organisation, nodes, targets, all);
            crossings(organisation, nodes, targets, all);
        }
        return all;
    }

    /** Forwards from everything that the organisation has. A way that is one for certain is told before a shorter one. */
    private void waysIn(String organisation, List<EstateNode> nodes, List<EstateNode> targets, TreeSet<Reach> all) {
        Search certain = Search.forwards(graph.nodes(), moves, false, nodes);
        Search lenient = certain.isDoubtful() ? Search.forwards(graph.nodes(), moves, true, nodes) : certain;
        for (EstateNode target : targets) {
            List<Move> path = certain.pathTo(target);
            boolean sure = !path.isEmpty();
            path = sure ? path : lenient.pathTo(target);
            if (!path.isEmpty()) {
                all.add(reach(organisation, path, sure));
            }
        }
    }

    /** Backwards from all that others have and that is restricted, then one look at each crossing edge. */
    private void crossings(String organisation, List<EstateNode> nodes, List<EstateNode> targets, TreeSet<Reach> all) {
        Search certain = Search.backwards(graph.nodes(), moves, false, nodes, targets);
        Search lenient = certain.isDoubtful() ? Search.backwards(graph.nodes(), moves, true, nodes, targets) : certain;
        for (EstateNode node : nodes) {
            for (Move move : moves.from(node)) {
                // What it has itself in somebody else's network is there as a guest.
                if (!move.forwarding() && !organisation.equals(move.goal().owner())) {
                    List<Move> rest = certain.pathFrom(move);
                    boolean sure = rest != null;
                    rest = sure ? rest : lenient.pathFrom(move);
                    if (rest != null) {
                        List<Move> path = new ArrayList<>(rest.size() + 1);
                        path.add(move);
                        path.addAll(rest);
                        all.add(reach(organisation, path, sure));
                    }
                }
            }
        }
    }

    private static boolean isTarget(EstateNode node, String organisation) {
        return !node.systems.isEmpty() && node.owner() != null && !organisation.equals(node.owner());
    }

    private static Reach reach(String organisation, List<Move> path, boolean sure) {
        EstateNode target = path.get(path.size() - 1).goal();
        Move crossing = path.get(0);
        for (Move move : path) {
            if (!organisation.equals(move.goal().owner())) {
                crossing = move;
                break;
            }
        }
        return new Reach(
                organisation,
                path.get(0).start().id,
                target.id,
                List.copyOf(target.systems),
                crossing.edge().id(),
                path.stream().map(move -> move.edge().id()).toList(),
                sure ? List.of() : unknown(path));
    }

    /** What is on the way and of which nobody knows whether it passes on what comes in over a link, or from a network. */
    private static List<UnknownValue> unknown(List<Move> path) {
        List<UnknownValue> unknown = new ArrayList<>();
        boolean linked = false;
        for (Move move : path) {
            String passes = move.forwarding() ? move.start().forwards : linked ? move.start().routes : Routing.YES;
            if (move.link() && passes.equals(Routing.UNKNOWN)) {
                unknown.add(new UnknownValue(
                        "",
                        "whether " + move.start().id + " passes traffic on is not known",
                        UnknownKind.UNRESOLVED.id()));
            }
            linked |= move.link();
        }
        return unknown;
    }
}
