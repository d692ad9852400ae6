package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code regex.globs_match}: whether some non-empty text fits two simple expressions, which know characters, {@code .},
 * classes, {@code *} and {@code +}.
 */
final class GlobIntersection {
    private static final int LAST = 128;

    private GlobIntersection() {}

    static Value matches(Value[] arguments) {
        List<Part> left = parse(Operands.string(arguments, 0));
        List<Part> right = parse(Operands.string(arguments, 1));
        return BooleanValue.of(intersect(left, right));
    }

    /** Characters that fit, and whether they may be absent or repeated. */
    private record Part(BitSet characters, boolean optional, boolean repeated) {}

    private record State(int left, int right, boolean any) {}

    private static boolean intersect(List<Part> left, List<Part> right) {
        Deque<State> waiting = new ArrayDeque<>(List.of(new State(0, 0, false)));
        Set<State> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            State state = waiting.poll();
            if (state.left == left.size() && state.right == right.size() && state.any) {
                return true;
            }
            for (State next : next(left, right, state)) {
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return false;
    }

    private static List<State> next(List<Part> left, List<Part> right, State state) {
        List<State> result = new ArrayList<>();
        Part one = state.left < left.size() ? left.get(state.left) : null;
        Part other = state.right < right.size() ? right.get(state.right) : null;
        if (one != null && one.optional) {
            result.add(new State(state.left + 1, state.right, state.any));
        }
        if (other != null && other.optional) {
            result.add(new State(state.left, state.right + 1, state.any));
        }
        if (one != null && other != null && one.characters.intersects(other.characters)) {
            result.add(new State(state.left + 1, state.right + 1, true));
            if (one.repeated) {
                result.add(new State(state.left, state.right + 1, true));
            }
            if (other.repeated) {
                result.add(new State(state.left + 1, state.right, true));
            }
            if (one.repeated && other.repeated) {
                result.add(new State(state.left, state.right, true));
            }
        }
        return result;
    }

    private static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        int[] at = {0};
        while (at[0] < text.length()) {
            BitSet characters = characters(text, at);
            char flag = at[0] < text.length() ? text.charAt(at[0]) : ' ';
            if (flag == '*' || flag == '+') {
                at[0]++;
            }
            parts.add(new Part(characters, flag == '*', flag == '*' || flag == '+'));
        }
        return parts;
    }

    private static BitSet characters(String text, int[] at) {
        BitSet set = new BitSet();
        char c = text.charAt(at[0]++);
        if (c == '.') {
            set.set(0, LAST);
        } else if (c == '[') {
            group(text, at, set);
        } else if (c == ']') {
            throw BuiltinException.other("input:" + text + ", pos:" + at[0]
                    + ", set-close ']' with no preceding '[': the input provided is invalid");
        } else if (c == '*' || c == '+') {
            throw BuiltinException.other("input:" + text + ", pos:" + at[0]
                    + ", flag given without a character: the input provided is invalid");
        } else {
            set.set(c == '\\' && at[0] < text.length() ? text.charAt(at[0]++) : c);
        }
        return set;
    }

    private static void group(String text, int[] at, BitSet set) {
        while (at[0] < text.length() && text.charAt(at[0]) != ']') {
            char from = literal(text, at);
            char to = from;
            if (at[0] + 1 < text.length() && text.charAt(at[0]) == '-' && text.charAt(at[0] + 1) != ']') {
                at[0]++;
                to = literal(text, at);
            }
            if (to < from) {
                throw BuiltinException.other(
                        "input:" + text + ", pos:" + at[0] + ", range is out of order: the input provided is invalid");
            }
            set.set(from, to + 1);
        }
        if (at[0]++ >= text.length()) {
            throw BuiltinException.other(
                    "input:" + text + ", pos:" + at[0] + ", failed to find end bracket: the input provided is invalid");
        }
    }

    private static char literal(String text, int[] at) {
        char c = text.charAt(at[0]++);
        return c == '\\' && at[0] < text.length() ? text.charAt(at[0]++) : c;
    }
}
