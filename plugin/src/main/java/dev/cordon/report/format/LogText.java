package dev.cordon.report.format;

import java.util.List;

/** Words from the checked files on their way to a terminal: control characters must not drive it. */
public final class LogText {

    private LogText() {}

    /** On one line, each control character as {@code \}{@code u001b}. */
    public static String printable(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                text.append(' ');
            } else if (drives(c)) {
                text.append(String.format("\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    static String firstLine(String words) {
        return printable(words.lines().findFirst().orElse(""));
    }

    /** What a message shows below its first line, such as a piece of source with a caret. */
    static List<String> furtherLines(String words) {
        return words.lines().skip(1).map(LogText::printable).toList();
    }

    /** Control and formatting characters: escape sequences, and marks that turn the direction of writing. */
    private static boolean drives(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
