package dev.cordon.rego.builtin.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Ends messages with the names that may have been meant. */
final class Suggestions {
    private static final int MOST = 5;

    private Suggestions() {}

    static String quoted(String lead, String name, Collection<String> known) {
        return sentence(
                lead,
                nearest(name, known).stream().map(each -> '"' + each + '"').toList());
    }

    static String plain(String lead, String name, Collection<String> known) {
        return sentence(lead, nearest(name, known));
    }

    static String sentence(String lead, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        List<String> shown = names.subList(0, Math.min(MOST, names.size()));
        int last = shown.size() - 1;
        String list = last == 0
                ? shown.get(0)
                : String.join(", ", shown.subList(0, last)) + (last > 1 ? ", or " : " or ") + shown.get(last);
        return " " + lead + " " + list + "?";
    }

    private static List<String> nearest(String name, Collection<String> known) {
        Map<Integer, List<String>> byDistance = new TreeMap<>();
        for (String candidate : known) {
            int limit = Math.max(1, Math.max(name.length(), candidate.length()) / 2);
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance <= limit) {
                byDistance.computeIfAbsent(distance, key -> new ArrayList<>()).add(candidate);
            }
        }
        return byDistance.values().stream().flatMap(List::stream).toList();
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + same, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
