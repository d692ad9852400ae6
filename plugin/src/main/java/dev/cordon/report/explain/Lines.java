package dev.cordon.report.explain;

import dev.cordon.report.format.LogText;
import java.util.List;

/** Fields under each other; a name that is the same as the one above is not said again. */
final class Lines {

    private static final int WIDTH = 11;

    private final StringBuilder text = new StringBuilder();
    private String last = "";

    void plain(String line) {
        text.append(line).append('\n');
        last = "";
    }

    void field(String name, String value) {
        String shown = name.equals(last) ? "" : name;
        text.append("  ")
                .append(shown)
                .append(" ".repeat(Math.max(1, WIDTH - shown.length())))
                .append(LogText.printable(value))
                .append('\n');
        last = name;
    }

    /** A value of several lines; the further ones are indented. */
    void field(String name, List<String> values) {
        String first = name;
        for (String value : values) {
            field(first, value);
            first = last;
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
