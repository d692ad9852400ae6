package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Operator;
import org.jspecify.annotations.Nullable;

/** What a token is, with the words that messages use for it. */
enum TokenType {
    IDENTIFIER("a name"),
    NUMBER("a number"),
    OPEN_QUOTE("a quoted text"),
    CLOSE_QUOTE("the closing quote"),
    OPEN_HEREDOC("a here-document"),
    CLOSE_HEREDOC("the end of the here-document"),
    TEXT("text"),
    OPEN_INTERPOLATION("\"${\""),
    OPEN_DIRECTIVE("\"%{\""),
    CLOSE_SEQUENCE("the \"}\" of the template"),
    OPEN_BRACE("\"{\""),
    CLOSE_BRACE("\"}\""),
    OPEN_BRACKET("\"[\""),
    CLOSE_BRACKET("\"]\""),
    OPEN_PARENTHESIS("\"(\""),
    CLOSE_PARENTHESIS("\")\""),
    ASSIGN("\"=\""),
    ARROW("\"=>\""),
    COLON("\":\""),
    DOUBLE_COLON("\"::\""),
    COMMA("\",\""),
    DOT("\".\""),
    ELLIPSIS("\"...\""),
    QUESTION("\"?\""),
    OR("\"||\"", Operator.OR),
    AND("\"&&\"", Operator.AND),
    NOT("\"!\""),
    EQUAL("\"==\"", Operator.EQUAL),
    NOT_EQUAL("\"!=\"", Operator.NOT_EQUAL),
    GREATER("\">\"", Operator.GREATER),
    GREATER_OR_EQUAL("\">=\"", Operator.GREATER_OR_EQUAL),
    LESS("\"<\"", Operator.LESS),
    LESS_OR_EQUAL("\"<=\"", Operator.LESS_OR_EQUAL),
    PLUS("\"+\"", Operator.ADD),
    MINUS("\"-\"", Operator.SUBTRACT),
    STAR("\"*\"", Operator.MULTIPLY),
    SLASH("\"/\"", Operator.DIVIDE),
    PERCENT("\"%\"", Operator.REMAINDER),
    NEWLINE("the end of the line"),
    END("the end of the file"),
    INVALID("a character that has no meaning here");

    private final String words;
    private final @Nullable Operator operator;

    TokenType(String words) {
        this(words, null);
    }

    TokenType(String words, @Nullable Operator operator) {
        this.words = words;
        this.operator = operator;
    }

    String words() {
        return words;
    }

    /** The operator that the token is between two operands, or null. */
    @Nullable
    Operator operator() {
        return operator;
    }

    boolean opens() {
        return switch (this) {
            case OPEN_BRACE,
                    OPEN_BRACKET,
                    OPEN_PARENTHESIS,
                    OPEN_QUOTE,
                    OPEN_HEREDOC,
                    OPEN_INTERPOLATION,
                    OPEN_DIRECTIVE -> true;
            default -> false;
        };
    }

    boolean closes() {
        return switch (this) {
            case CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PARENTHESIS, CLOSE_QUOTE, CLOSE_HEREDOC, CLOSE_SEQUENCE -> true;
            default -> false;
        };
    }
}
