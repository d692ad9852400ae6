package dev.cordon.estate;

import dev.cordon.estate.Moves.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breadth-first search over nodes in a few states, each of which is visited once for each node: where the path
 * begins; no link taken yet; up in a network around the beginning, or down from there to what else the network holds;
 * the last link was transitive and a peering or none; the last link was not transitive.
 */
final class Search {

    private static final int BEGINNING = 0;
    private static final int FRESH = 1;
    private static final int RISEN = 2;
    private static final int ASIDE = 3;
    private static final int PEERED = 4;
    private static final int PASSING = 5;
    private static final int STOPPED = 6;
    private static final int STATES = 7;

    private final Moves moves;
    private final boolean lenient;
    private final @Nullable Move[] step;
    private final int[] next;
    private final boolean[] seen;
    private final Deque<EstateNode> nodes = new ArrayDeque<>();
    private final Deque<Integer> states = new ArrayDeque<>();

    private Search(int size, Moves moves, boolean lenient) {
        this.moves = moves;
        this.lenient = lenient;
        this.step = new Move[size * STATES];
        this.next = new int[size * STATES];
        this.seen = new boolean[size * STATES];
    }

    /**
     * @param lenient whether a network of which nobody knows that it passes traffic on is taken to do so
     */
    static Search forwards(int size, Moves moves, boolean lenient, Collection<EstateNode> starts) {
        Search search = new Search(size, moves, lenient);
        starts.forEach(start -> search.visit(start, BEGINNING, null, -1));
        search.runForwards();
        return search;
    }

    static Search backwards(int size, Moves moves, boolean lenient, Collection<EstateNode> targets) {
        Search search = new Search(size, moves, lenient);
        for (EstateNode target : targets) {
            for (int state = 0; state < STATES; state++) {
                if (arrives(state)) {
                    search.visit(target, state, null, -1);
                }
            }
        }
        search.runBackwards();
        return search;
    }

    /** The shortest path from any start to the node; empty where there is none, or where it is a start itself. */
    List<Move> pathTo(EstateNode node) {
        List<Move> shortest = List.of();
        for (int state = 0; state < STATES; state++) {
            List<Move> path = arrives(state) ? steps(slot(node, state)) : List.of();
            if (!path.isEmpty() && (shortest.isEmpty() || path.size() < shortest.size())) {
                shortest = path;
            }
        }
        List<Move> ordered = new ArrayList<>(shortest);
        Collections.reverse(ordered);
        return ordered;
    }

    /** The shortest way from where a first move leads to any target; null where there is none. */
    @Nullable
    List<Move> pathFrom(Move first) {
        int at = slot(first.goal(), after(BEGINNING, first));
        return seen[at] ? steps(at) : null;
    }

    /** The moves from a slot back to where the search began. */
    private List<Move> steps(int slot) {
        List<Move> path = new ArrayList<>();
        int at = slot;
        for (Move move = step[at]; move != null; move = step[at]) {
            path.add(move);
            at = next[at];
        }
        return path;
    }

    private void runForwards() {
        while (!nodes.isEmpty()) {
            EstateNode node = nodes.remove();
            int state = states.remove();
            for (Move move : moves.from(node)) {
                if (allowed(state, move)) {
                    visit(move.goal(), after(state, move), move, slot(node, state));
                }
            }
        }
    }

    private void runBackwards() {
        while (!nodes.isEmpty()) {
            EstateNode node = nodes.remove();
            int state = states.remove();
            for (Move move : moves.to(node)) {
                for (int before = 0; before < STATES; before++) {
                    if (allowed(before, move) && after(before, move) == state) {
                        visit(move.start(), before, move, slot(node, state));
                    }
                }
            }
        }
    }

    private void visit(EstateNode node, int state, @Nullable Move move, int from) {
        int slot = slot(node, state);
        if (!seen[slot]) {
            seen[slot] = true;
            step[slot] = move;
            next[slot] = from;
            nodes.add(node);
            states.add(state);
        }
    }

    /** Being in one network with something is sharing it, which is told as that, and no path. */
    private static boolean arrives(int state) {
        return state != RISEN && state != ASIDE;
    }

    private boolean allowed(int state, Move move) {
        return switch (move.way()) {
            case DOWN -> true;
            case UP -> state == BEGINNING || state == RISEN;
            case LINK ->
                switch (state) {
                    case BEGINNING, FRESH, RISEN -> true;
                    case ASIDE -> move.joins();
                    case PEERED, PASSING -> move.transitive() && passes(state, move);
                    default -> false;
                };
        };
    }

    private boolean passes(int state, Move move) {
        EstateNode node = move.start();
        boolean peerings = state == PEERED && move.peering();
        return node.routes.equals(Routing.YES)
                || lenient && node.routes.equals(Routing.UNKNOWN)
                || node.onlyPeerings && !peerings;
    }

    private static int after(int state, Move move) {
        return switch (move.way()) {
            case UP -> RISEN;
            case DOWN -> down(state);
            case LINK -> !move.transitive() ? STOPPED : move.peering() ? PEERED : PASSING;
        };
    }

    private static int down(int state) {
        return switch (state) {
            case BEGINNING -> FRESH;
            case RISEN -> ASIDE;
            default -> state;
        };
    }

    private static int slot(EstateNode node, int state) {
        return node.index * STATES + state;
    }
}
