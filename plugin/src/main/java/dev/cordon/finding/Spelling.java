package dev.cordon.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant, for messages that say "did you mean". */
public final class Spelling {

    private Spelling() {}

    /**
     * The known word that is nearest to the given one, or empty where none is near enough to be a slip of the keyboard.
     * Of several equally near, the first in alphabetical order.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String best = "";
        int bestDistance = tolerance(word) + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** {@code did you mean 'x'? } where a word is near, else nothing. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "did you mean '" + near + "'? ").orElse("");
    }

    private static int tolerance(String word) {
        return Math.max(1, Math.min(4, word.length() / 3));
    }

    /** Edits, exchanges of neighbours included, between the two words. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
