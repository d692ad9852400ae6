package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;

/**
 * A piece of a template.
 *
 * @param text what stands there, or what is wrong
 * @param at the offset of its first character
 */
record Token(Kind kind, String text, int at, int line) {
    private static final int LONGEST = 10;

    /** What a piece is. */
    enum Kind {
        ERROR,
        END_OF_TEXT,
        TEXT,
        OPEN,
        CLOSE,
        SPACE,
        ASSIGN,
        DECLARE,
        PIPE,
        OPEN_PARENTHESIS,
        CLOSE_PARENTHESIS,
        OTHER,
        FIELD,
        IDENTIFIER,
        VARIABLE,
        BOOL,
        NUMBER,
        CHARACTER,
        STRING,
        RAW_STRING,
        DOT,
        NIL,
        KEYWORD
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isKeyword(String word) {
        return kind == Kind.KEYWORD && text.equals(word);
    }

    boolean isString() {
        return kind == Kind.STRING || kind == Kind.RAW_STRING;
    }

    /** The token as messages show it. */
    String described() {
        return switch (kind) {
            case END_OF_TEXT -> "EOF";
            case ERROR -> text;
            case KEYWORD, DOT, NIL -> "<" + text + ">";
            default ->
                text.length() > LONGEST ? GoQuote.quote(text.substring(0, LONGEST)) + "..." : GoQuote.quote(text);
        };
    }
}
