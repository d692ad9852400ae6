package dev.cordon.sample;

import dev.cordon.report.Styler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the text of a build log as it looks on a terminal: the picture in the README. */
final class TerminalPicture {

    private static final char START = '\uE000';
    private static final char END = '\uE001';

    /** Marks emphasis in a text by characters that no report contains. */
    static final Styler MARKS = (style, text) -> "" + START + (char) ('a' + style.ordinal()) + text + END;

    private static final int LINE_HEIGHT = 18;
    private static final double CHARACTER_WIDTH = 7.8;
    private static final int MARGIN = 16;
    private static final int COLUMNS = 118;
    private static final int FIRST_LINES = 23;
    private static final int LAST_LINES = 2;

    /** Where the text of a line begins, after its label. */
    private static final int INDENT = 13;

    private static final Map<Styler.Style, String> LOOKS = Map.of(
            Styler.Style.TITLE, "fill=\"#ffffff\" font-weight=\"bold\"",
            Styler.Style.BAD, "fill=\"#ff6b68\" font-weight=\"bold\"",
            Styler.Style.WARNING, "fill=\"#e5c07b\"",
            Styler.Style.GOOD, "fill=\"#98c379\" font-weight=\"bold\"",
            Styler.Style.MUTED, "fill=\"#8b949e\"");

    private TerminalPicture() {}

    /** An SVG of how the text begins and ends, long lines wrapped. */
    static String draw(String marked) {
        List<String> lines = excerpt(marked.stripTrailing().lines().toList()).stream()
                .flatMap(line -> wrap(line).stream())
                .toList();
        long width = Math.round(longest(lines) * CHARACTER_WIDTH) + 2 * MARGIN;
        int height = lines.size() * LINE_HEIGHT + 2 * MARGIN;
        List<String> svg = new ArrayList<>();
        svg.add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                .formatted(width, height, width, height));
        svg.add("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1e2227\"/>");
        svg.add("<g font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"13\""
                + " fill=\"#d0d4da\">");
        for (int i = 0; i < lines.size(); i++) {
            svg.add(line(lines.get(i), MARGIN + (i + 1) * LINE_HEIGHT - 5));
        }
        svg.add("</g>");
        svg.add("</svg>");
        return String.join("\n", svg) + "\n";
    }

    private static List<String> excerpt(List<String> lines) {
        List<String> shown = new ArrayList<>(lines.subList(0, FIRST_LINES));
        shown.add("  …");
        shown.add("");
        shown.addAll(lines.subList(lines.size() - LAST_LINES, lines.size()));
        return shown;
    }

    private static List<String> wrap(String line) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split("(?<=\\S)(?= )", -1)) {
            if (visible(current + word) > COLUMNS) {
                wrapped.add(current.toString());
                current = new StringBuilder(" ".repeat(INDENT - 1));
            }
            current.append(word);
        }
        wrapped.add(current.toString());
        return wrapped;
    }

    private static String line(String marked, int y) {
        StringBuilder spans = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == START) {
                i++;
                Styler.Style style = Styler.Style.values()[marked.charAt(i) - 'a'];
                spans.append("<tspan ").append(LOOKS.get(style)).append('>');
            } else if (c == END) {
                spans.append("</tspan>");
            } else {
                spans.append(escape(c));
            }
        }
        return "<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>".formatted(MARGIN, y, spans);
    }

    private static String escape(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> String.valueOf(c);
        };
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(TerminalPicture::visible).max().orElse(0);
    }

    private static int visible(String marked) {
        return marked.replaceAll(START + ".|" + END, "").length();
    }
}
