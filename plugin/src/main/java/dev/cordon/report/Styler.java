package dev.cordon.report;

/** Emphasis for those who read on a terminal; the doors know what theirs can show. */
public interface Styler {

    /** Emphasises nothing. */
    Styler PLAIN = (style, text) -> text;

    /** The text with the emphasis around it. */
    String style(Style style, String text);

    /** What a piece of text means, not what it looks like. */
    enum Style {
        TITLE,
        BAD,
        WARNING,
        GOOD,
        MUTED
    }
}
