package dev.cordon.estate;

import dev.cordon.estate.Moves.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A breadth-first search over nodes in the {@link PathStates states} of a path, each visited once for each node. */
final class Search {

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
        int size = nodes.size() * PathStates.COUNT;
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
        starts.forEach(start -> search.visit(slot(start, PathStates.BEGINNING), null, -1));
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
            for (int state = 0; state < PathStates.COUNT; state++) {
                if (PathStates.arrives(state)) {
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
        for (int state = 0; state < PathStates.COUNT; state++) {
            int length = PathStates.arrives(state) ? length(slot(node, state)) : 0;
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
        int at = slot(first.goal(), PathStates.after(PathStates.BEGINNING, first));
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
            int state = slot % PathStates.COUNT;
            for (Move move : moves.from(nodes.get(slot / PathStates.COUNT))) {
                if ((before(move) & 1 << state) != 0) {
                    visit(slot(move.goal(), PathStates.after(state, move)), move, slot);
                }
            }
        }
    }

    private void runBackwards() {
        for (int i = 0; i < ends; i++) {
            int slot = reached[i];
            int state = slot % PathStates.COUNT;
            for (Move move : moves.to(nodes.get(slot / PathStates.COUNT))) {
                int before = before(move) & PathStates.leadingTo(state, move);
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

    /** The states in which the move may be taken. */
    private int before(Move move) {
        return switch (move.way()) {
            case DOWN -> PathStates.ALL;
            case UP -> PathStates.BEFORE_UP;
            case LINK ->
                move.forwarding()
                        ? forwards(move.start()) ? PathStates.BEFORE_FORWARDING : 0
                        : PathStates.BEFORE_LINK
                                | (move.joins() ? 1 << PathStates.ASIDE : 0)
                                | (move.transitive() ? passing(move) : 0);
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
        return (peered ? 1 << PathStates.PEERED : 0) | (open || node.onlyPeerings ? 1 << PathStates.PASSING : 0);
    }

    private boolean passes(String answer) {
        boolean unknown = answer.equals(Routing.UNKNOWN);
        doubtful |= unknown;
        return answer.equals(Routing.YES) || lenient && unknown;
    }

    private static int slot(EstateNode node, int state) {
        return node.index * PathStates.COUNT + state;
    }
}
