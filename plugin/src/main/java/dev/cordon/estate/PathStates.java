package dev.cordon.estate;

import dev.cordon.estate.Moves.Move;
import dev.cordon.estate.Moves.Way;

/**
 * The states of a path, and which move leads from which to which: where it begins; no link taken yet; up in a network
 * around the beginning, or down from there to what else the network holds; the last link was transitive and a peering or
 * none; the last link was not transitive; in the hands of whoever administers it; up in a network around what is.
 *
 * <p>Sets of states are bits, so that a move is judged once for all of them.
 */
final class PathStates {

    static final int BEGINNING = 0;
    static final int FRESH = 1;
    static final int RISEN = 2;
    static final int ASIDE = 3;
    static final int PEERED = 4;
    static final int PASSING = 5;
    static final int STOPPED = 6;
    static final int ADMINISTERED = 7;
    static final int ENTERED = 8;
    static final int COUNT = 9;

    static final int ALL = (1 << COUNT) - 1;

    static final int IN_HAND = 1 << ADMINISTERED | 1 << ENTERED;
    static final int BEFORE_UP = 1 << BEGINNING | 1 << RISEN | IN_HAND;
    static final int BEFORE_LINK = 1 << BEGINNING | 1 << FRESH | 1 << RISEN | IN_HAND;
    static final int BEFORE_FORWARDING = 1 << FRESH | 1 << ASIDE | 1 << PEERED | 1 << PASSING;

    private PathStates() {}

    /** Being in one network with something is sharing it, which is told as that, and no path. */
    static boolean arrives(int state) {
        return state != RISEN && state != ASIDE;
    }

    /** The states from which the move leads to that one. */
    static int leadingTo(int state, Move move) {
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

    /** The state after the move. */
    static int after(int state, Move move) {
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
}
