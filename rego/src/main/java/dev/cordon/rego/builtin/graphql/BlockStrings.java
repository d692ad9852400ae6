package dev.cordon.rego.builtin.graphql;

import java.util.ArrayList;
import java.util.List;

/** Takes the common indentation and the blank first and last lines from the text between triple quotes. */
final class BlockStrings {
    private BlockStrings() {}

    static String value(String raw) {
        List<String> lines = new ArrayList<>(List.of(raw.split("\n", -1)));
        int common = commonIndent(lines);
        for (int i = 1; i < lines.size() && common > 0; i++) {
            String line = lines.get(i);
            lines.set(i, line.length() < common ? "" : line.substring(common));
        }
        int first = 0;
        while (first < lines.size()
                && indent(lines.get(first)) == lines.get(first).length()) {
            first++;
        }
        int last = lines.size();
        while (last > first
                && indent(lines.get(last - 1)) == lines.get(last - 1).length()) {
            last--;
        }
        return String.join("\n", lines.subList(first, last));
    }

    private static int commonIndent(List<String> lines) {
        int common = Integer.MAX_VALUE;
        for (String line : lines.subList(1, lines.size())) {
            int indent = indent(line);
            common = indent < line.length() ? Math.min(common, indent) : common;
        }
        return common == Integer.MAX_VALUE ? 0 : common;
    }

    private static int indent(String line) {
        int count = 0;
        while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
            count++;
        }
        return count;
    }
}
