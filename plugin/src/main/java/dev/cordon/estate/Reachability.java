package dev.cordon.estate;

import dev.cordon.estate.Moves.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the shortest paths from each organisation to restricted resources of others: for each such resource the
 * nearest way in, and for each edge that crosses ownership the nearest resource behind it. Two searches over the estate
 * for each organisation, so the cost grows with the estate and not with its square.
 */
final class Reachability {

    private final EstateGraph graph;
    private final Moves moves;

    Reachability(EstateGraph graph) {
        this.graph = graph;
        this.moves = new Moves(graph);
    }

    List<Reach> find() {
        TreeMap<String, List<EstateNode>> owned = new TreeMap<>();
        for (EstateNode node : graph.nodes()) {
            String owner = node.owner();
            if (owner != null) {
                owned.computeIfAbsent(owner, o -> new ArrayList<>()).add(node);
            }
        }
        TreeSet<Reach> all = new TreeSet<>();
        owned.forEach((organisation, nodes) -> {
            waysIn(organisation, nodes, all);
            crossings(organisation, nodes, all);
        });
        return new ArrayList<>(all);
    }

    /** Forwards from everything that the organisation has. */
    private void waysIn(String organisation, List<EstateNode> nodes, TreeSet<Reach> all) {
        Search search = Search.forwards(graph.nodes().size(), moves, nodes);
        for (EstateNode target : graph.nodes()) {
            if (isTarget(target, organisation)) {
                List<Move> path = search.pathTo(target);
                if (!path.isEmpty()) {
                    all.add(reach(organisation, path));
                }
            }
        }
    }

    /** Backwards from all that others have and that is restricted, then one look at each crossing edge. */
    private void crossings(String organisation, List<EstateNode> nodes, TreeSet<Reach> all) {
        List<EstateNode> targets = graph.nodes().stream()
                .filter(node -> isTarget(node, organisation))
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        Search search = Search.backwards(graph.nodes().size(), moves, targets);
        for (EstateNode node : nodes) {
            for (Move move : moves.from(node)) {
                if (!Objects.equals(move.goal().owner(), organisation)) {
                    List<Move> rest = search.pathFrom(move);
                    if (rest != null) {
                        List<Move> path = new ArrayList<>(List.of(move));
                        path.addAll(rest);
                        all.add(reach(organisation, path));
                    }
                }
            }
        }
    }

    private static boolean isTarget(EstateNode node, String organisation) {
        return !node.systems.isEmpty() && node.owner() != null && !organisation.equals(node.owner());
    }

    private static Reach reach(String organisation, List<Move> path) {
        EstateNode target = path.get(path.size() - 1).goal();
        Move crossing = path.stream()
                .filter(move -> !Objects.equals(move.goal().owner(), organisation))
                .findFirst()
                .orElse(path.get(0));
        return new Reach(
                organisation,
                path.get(0).start().id,
                target.id,
                List.copyOf(target.systems),
                crossing.edge().id(),
                path.stream().map(move -> move.edge().id()).toList());
    }
}
