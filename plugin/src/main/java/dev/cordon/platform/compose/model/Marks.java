package dev.cordon.platform.compose.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Stands for what is not known inside a text, so that {@code "${PORT}:80"} still comes apart at the colon. A mark is a
 * number between two characters that no Compose file can hold; the reason is kept beside it.
 */
public final class Marks {

    /** The reason of what is known and must not be shown. */
    public static final String SENSITIVE = "sensitive";

    private static final char EDGE = '\0';

    private final List<String> reasons = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A text that stands for a value which is unknown for that reason. */
    public String mark(String reason) {
        int number = numbers.computeIfAbsent(reason, r -> {
            reasons.add(r);
            return reasons.size() - 1;
        });
        return EDGE + Integer.toString(number) + EDGE;
    }

    /** Whether any part of the text is unknown. */
    public static boolean in(String text) {
        return text.indexOf(EDGE) >= 0;
    }

    /** The text of a file, which may not look as if it held marks. */
    public static String clean(String text) {
        return in(text) ? text.replace(EDGE, '\uFFFD') : text;
    }

    /** The text with one character, which stands in no name, for each part that is unknown. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        String[] parts = text.split(String.valueOf(EDGE), -1);
        for (int i = 0; i < parts.length; i++) {
            masked.append(i % 2 == 0 ? parts[i] : "\uFFFD");
        }
        return masked.toString();
    }

    /** Why the text is not known, all reasons in one. */
    public String reason(String text) {
        TreeSet<String> found = new TreeSet<>();
        String[] parts = text.split(String.valueOf(EDGE), -1);
        for (int i = 1; i < parts.length; i += 2) {
            found.add(reasons.get(Integer.parseInt(parts[i])));
        }
        return String.join("; ", found);
    }
}
