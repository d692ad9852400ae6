package dev.cordon.estate;

import dev.cordon.estate.Moves.Move;
import dev.cordon.estate.Moves.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breadth-first search over nodes in a few states, each of which is visited once for each node: where the path
 * begins; no link taken yet; up in a network around the beginning, or down from there to what else the network holds;
 * the last link was transitive and a peering or none; the last link was not transitive; in the hands of whoever
 * administers it; up in a network around what is.
 */
final class Search {

    private static final int BEGINNING = 0;
    private static final int FRESH = 1;
    private static final int RISEN = 2;
    private static final int ASIDE = 3;
    private static final int PEERED = 4;
    private static final int PASSING = 5;
    private static final int STOPPED = 6;
    private static final int ADMINISTERED = 7;
    private static final int ENTERED = 8;
    private static final int STATES = 9;

    /** Sets of states are bits, so that a move is judged once for all of them. */
    private static final int ALL = (1 << STATES) - 1;

    private static final int IN_HAND = 1 << ADMINISTERED | 1 << ENTERED;
    private static final int BEFORE_UP = 1 << BEGINNING | 1 << RISEN | IN_HAND;
    private static final int BEFORE_LINK = 1 << BEGINNING | 1 << FRESH | 1 << RISEN | IN_HAND;
    private static final int BEFORE_FORWARDING = 1 << FRESH | 1 << ASIDE | 1 << PEERED | 1 << PASSING;

    private final List<EstateNode> nodes;
    private final Moves moves;
    private final boolean lenient;
    private final @Nullable Move[] step;
    private final int[] next;
    private final boolean[] seen;
    private final boolean[] own;

    /** The slots that were reached, in that order; each is looked at once. */
    private int[] reached = new int[1 << 10];

    private int ends;

    private boolean doubtful;

    private Search(List<EstateNode> nodes, Moves moves, boolean lenient, Collection<EstateNode> owned) {
        int size = nodes.size() * STATES;
        this.nodes = nodes;
        this.moves = moves;
        this.lenient = lenient;
        this.step = new Move[size];
        this.next = new int[size];
        this.seen = new boolean[size];
        this.own = new boolean[nodes.size()];
        owned.forEach(node -> own[node.index] = true);
    }

    /**
     * @param lenient whether a network of which nobody knows that it passes traffic on is taken to do so
     */
    static Search forwards(List<EstateNode> nodes, Moves moves, boolean lenient, Collection<EstateNode> starts) {
        Search search = new Search(nodes, moves, lenient, starts);
        starts.forEach(start -> search.visit(slot(start, BEGINNING), null, -1));
        search.runForwards();
        return search;
    }

    /**
     * @param owned by the organisation whose ways these are
     */
    static Search backwards(
            List<EstateNode> nodes,
            Moves moves,
            boolean lenient,
            Collection<EstateNode> owned,
            Collection<EstateNode> targets) {
        Search search = new Search(nodes, moves, lenient, owned);
        for (EstateNode target : targets) {
            for (int state = 0; state < STATES; state++) {
                if (arrives(state)) {
                    search.visit(slot(target, state), null, -1);
                }
            }
        }
        search.runBackwards();
        return search;
    }

    /** Whether it met anything of which nobody knows that it passes traffic on. If not, a lenient one finds the same. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** The shortest path from any start to the node; empty where there is none, or where it is a start itself. */
    List<Move> pathTo(EstateNode node) {
        int shortest = 0;
        int best = -1;
        for (int state = 0; state < STATES; state++) {
            int length = arrives(state) ? length(slot(node, state)) : 0;
            if (length > 0 && (best < 0 || length < shortest)) {
                shortest = length;
                best = slot(node, state);
            }
        }
        List<Move> path = best < 0 ? new ArrayList<>() : steps(best);
        Collections.reverse(path);
        return path;
    }

    /** The shortest way from where a first move leads to any target; null where there is none. */
    @Nullable
    List<Move> pathFrom(Move first) {
        int at = slot(first.goal(), after(BEGINNING, first));
        return seen[at] && !isBack(first, at) ? steps(at) : null;
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

    private int length(int slot) {
        int length = 0;
        for (int at = slot; step[at] != null; at = next[at]) {
            length++;
        }
        return length;
    }

    private void runForwards() {
        for (int i = 0; i < ends; i++) {
            int slot = reached[i];
            int state = slot % STATES;
            for (Move move : moves.from(nodes.get(slot / STATES))) {
                if ((before(move) & 1 << state) != 0) {
                    visit(slot(move.goal(), after(state, move)), move, slot);
                }
            }
        }
    }

    private void runBackwards() {
        for (int i = 0; i < ends; i++) {
            int slot = reached[i];
            int state = slot % STATES;
            for (Move move : moves.to(nodes.get(slot / STATES))) {
                int before = before(move) & leadingTo(state, move);
                for (int earlier = 0; before != 0; earlier++, before >>= 1) {
                    if ((before & 1) != 0) {
                        visit(slot(move.start(), earlier), move, slot);
                    }
                }
            }
        }
    }

    private void visit(int slot, @Nullable Move move, int from) {
        if (!seen[slot] && (move == null || !isBack(move, from))) {
            seen[slot] = true;
            step[slot] = move;
            next[slot] = from;
            if (ends == reached.length) {
                reached = Arrays.copyOf(reached, 2 * ends);
            }
            reached[ends++] = slot;
        }
    }

    /** Nothing goes back where it came from. */
    private boolean isBack(Move move, int slot) {
        Move beside = step[slot];
        return beside != null && beside.edge() == move.edge();
    }

    /** Being in one network with something is sharing it, which is told as that, and no path. */
    private static boolean arrives(int state) {
        return state != RISEN && state != ASIDE;
    }

    /** The states in which the move may be taken. */
    private int before(Move move) {
        return switch (move.way()) {
            case DOWN -> ALL;
            case UP -> BEFORE_UP;
            case LINK ->
                move.forwarding()
                        ? forwards(move.start()) ? BEFORE_FORWARDING : 0
                        : BEFORE_LINK | (move.joins() ? 1 << ASIDE : 0) | (move.transitive() ? passing(move) : 0);
        };
    }

    /** What an organisation has itself in a network is there as a guest, and leads no further for forwarding. */
    private boolean forwards(EstateNode node) {
        return !own[node.index] && passes(node.forwards);
    }

    /** The states after a transitive link in which another link may follow. */
    private int passing(Move move) {
        EstateNode node = move.start();
        boolean open = passes(node.routes);
        boolean peered = open || node.onlyPeerings && !move.peering();
        return (peered ? 1 << PEERED : 0) | (open || node.onlyPeerings ? 1 << PASSING : 0);
    }

    private boolean passes(String answer) {
        boolean unknown = answer.equals(Routing.UNKNOWN);
        doubtful |= unknown;
        return answer.equals(Routing.YES) || lenient && unknown;
    }

    /** The states from which the move leads to that one. */
    private static int leadingTo(int state, Move move) {
        if (move.way() == Way.UP) {
            return state == ENTERED ? IN_HAND : state == RISEN ? 1 << BEGINNING | 1 << RISEN : 0;
        }
        if (move.way() == Way.LINK) {
            return after(BEGINNING, move) == state ? ALL : 0;
        }
        return switch (state) {
            case BEGINNING, RISEN, ENTERED -> 0;
            case FRESH -> 1 << BEGINNING | 1 << FRESH | 1 << ENTERED;
            case ASIDE -> 1 << RISEN | 1 << ASIDE;
            default -> 1 << state;
        };
    }

    private static int after(int state, Move move) {
        return switch (move.way()) {
            case UP -> state == ADMINISTERED || state == ENTERED ? ENTERED : RISEN;
            case DOWN -> down(state);
            case LINK ->
                !move.transitive() ? STOPPED : move.administers() ? ADMINISTERED : move.peering() ? PEERED : PASSING;
        };
    }

    private static int down(int state) {
        return switch (state) {
            case BEGINNING, ENTERED -> FRESH;
            case RISEN -> ASIDE;
            default -> state;
        };
    }

    private static int slot(EstateNode node, int state) {
        return node.index * STATES + state;
    }
}
