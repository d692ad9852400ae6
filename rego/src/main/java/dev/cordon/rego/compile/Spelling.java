package dev.cordon.rego.compile;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Suggests the name that a misspelt one was meant to be. */
final class Spelling {
    private Spelling() {}

    /** The nearest known name, if one is near enough to be likely. */
    static @Nullable String nearest(String name, Collection<String> known) {
        // Names of two letters are near to everything.
        int limit = Math.min(3, name.length() / 3);
        String best = null;
        for (String candidate : known) {
            int distance = candidate.equals(name) ? limit + 1 : distance(name, candidate, limit);
            if (distance <= limit && (best == null || distance < distance(name, best, limit))) {
                best = candidate;
            }
        }
        return best;
    }

    /** The number of letters to insert, remove, replace or swap with a neighbour; past the limit any number above it. */
    static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(int[][] cost, String left, String right, int i, int j) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int result = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(result, cost[i - 2][j - 2] + 1) : result;
    }
}
