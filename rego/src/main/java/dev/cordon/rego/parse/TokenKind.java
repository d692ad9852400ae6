package dev.cordon.rego.parse;

import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** The words and signs of the language. */
enum TokenKind {
    END("eof"),
    IDENTIFIER("identifier"),
    NUMBER("number"),
    STRING("string"),
    TEMPLATE("template-string"),
    PACKAGE("package"),
    IMPORT("import"),
    DEFAULT("default"),
    ELSE("else"),
    NOT("not"),
    SOME("some"),
    EVERY("every"),
    IN("in"),
    IF("if"),
    CONTAINS("contains"),
    WITH("with"),
    AS("as"),
    NULL("null"),
    TRUE("true"),
    FALSE("false"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    LEFT_PAREN("("),
    RIGHT_PAREN(")"),
    COMMA(","),
    SEMICOLON(";"),
    COLON(":"),
    DOT("."),
    ASSIGN(":=", "assign"),
    UNIFY("=", "eq"),
    EQUAL("==", "equal"),
    NOT_EQUAL("!=", "neq"),
    LESS("<", "lt"),
    LESS_OR_EQUAL("<=", "lte"),
    GREATER(">", "gt"),
    GREATER_OR_EQUAL(">=", "gte"),
    PLUS("+", "plus"),
    MINUS("-", "minus"),
    TIMES("*", "mul"),
    DIVIDE("/", "div"),
    REMAINDER("%", "rem"),
    AND("&", "and"),
    OR("|", "or"),
    WHITESPACE("whitespace"),
    ILLEGAL("illegal");

    private static final Map<String, TokenKind> KEYWORDS = Map.ofEntries(
            keyword(PACKAGE),
            keyword(IMPORT),
            keyword(DEFAULT),
            keyword(ELSE),
            keyword(NOT),
            keyword(SOME),
            keyword(EVERY),
            keyword(IN),
            keyword(IF),
            keyword(CONTAINS),
            keyword(WITH),
            keyword(AS),
            keyword(NULL),
            keyword(TRUE),
            keyword(FALSE));

    private final String text;
    private final String label;

    TokenKind(String text) {
        this(text, text);
    }

    TokenKind(String text, String label) {
        this.text = text;
        this.label = label;
    }

    /** What messages call a token of this kind. */
    String label() {
        return label;
    }

    String text() {
        return text;
    }

    private static Entry<String, TokenKind> keyword(TokenKind kind) {
        return Map.entry(kind.text, kind);
    }

    static @Nullable TokenKind keyword(String word) {
        return KEYWORDS.get(word);
    }

    /** Whether this is one of the keywords that Rego v0 only knows after {@code import future.keywords}. */
    boolean isFutureKeyword() {
        return this == EVERY || this == IN || this == IF || this == CONTAINS;
    }

    boolean isKeyword() {
        return KEYWORDS.containsKey(text);
    }
}
