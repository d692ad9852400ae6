package dev.cordon.cli;

import dev.cordon.report.Styler;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Emphasis for a terminal: only where somebody looks, and not where {@code NO_COLOR} asks for none. */
final class Terminal {

    private static final Map<Styler.Style, String> CODES = Map.of(
            Styler.Style.TITLE, "1",
            Styler.Style.BAD, "1;31",
            Styler.Style.WARNING, "33",
            Styler.Style.GOOD, "1;32",
            Styler.Style.MUTED, "2");

    private Terminal() {}

    /** Picocli knows whether standard output is a terminal, and obeys {@code NO_COLOR} and {@code CLICOLOR_FORCE}. */
    static Styler styler() {
        return Ansi.AUTO.enabled() ? Terminal::style : Styler.PLAIN;
    }

    static String style(Styler.Style style, String text) {
        return "\u001b[" + CODES.get(style) + "m" + text + "\u001b[0m";
    }
}
