package dev.cordon.platform.arm.expression;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between the brackets of an expression. */
public final class ExpressionParser {

    private static final int DEPTH = 150;
    private static final int LONGEST_NUMBER = 30;

    private final String text;
    private int at;
    private int depth;

    private ExpressionParser(String text) {
        this.text = text;
    }

    /** Whether a text of a template is an expression; {@code [[} begins a text that is none. */
    public static boolean isExpression(String text) {
        return text.startsWith("[") && !text.startsWith("[[") && text.endsWith("]");
    }

    /**
     * @param text with its brackets
     * @throws ExpressionException where it is none
     */
    public static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser(text.substring(1, text.length() - 1));
        Expression expression = parser.expression();
        parser.skipBlanks();
        if (parser.at < parser.text.length()) {
            throw parser.failure("the expression ends before");
        }
        return expression;
    }

    /** {@code primary ("." name | "[" expression "]")*}. */
    private Expression expression() {
        if (++depth > DEPTH) {
            throw failure("the expression is nested more than " + DEPTH + " levels deep");
        }
        Expression expression = primary();
        while (true) {
            skipBlanks();
            if (take('.')) {
                skipBlanks();
                expression = new Expression.Access(expression, new Expression.Literal(StringValue.of(name())));
            } else if (take('[')) {
                Expression key = expression();
                expect(']');
                expression = new Expression.Access(expression, key);
            } else {
                depth--;
                return expression;
            }
        }
    }

    /** {@code text | number | name ("." name)* "(" arguments ")"}. */
    private Expression primary() {
        skipBlanks();
        char c = peek();
        if (c == '\'') {
            return new Expression.Literal(StringValue.of(quoted()));
        }
        if (c == '-' || Character.isDigit(c)) {
            return new Expression.Literal(number());
        }
        StringBuilder name = new StringBuilder(name());
        skipBlanks();
        while (take('.')) {
            name.append('.').append(name());
            skipBlanks();
        }
        expect('(');
        return new Expression.Call(name.toString(), arguments());
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        skipBlanks();
        if (take(')')) {
            return arguments;
        }
        do {
            arguments.add(expression());
            skipBlanks();
        } while (take(','));
        expect(')');
        return arguments;
    }

    /** A quote inside is written twice. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\'') {
                value.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '\'') {
                value.append('\'');
                at++;
            } else {
                at++;
                return value.toString();
            }
        }
        throw failure("a quote is not closed");
    }

    private NumberValue number() {
        int start = at;
        at++;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String number = text.substring(start, at);
        boolean sound = number.matches("-?[0-9]+([.][0-9]+)?") && number.length() <= LONGEST_NUMBER;
        if (!sound) {
            throw failure(
                    "there is no number \"" + number.substring(0, Math.min(number.length(), LONGEST_NUMBER)) + "\"");
        }
        return NumberValue.of(number);
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (start == at) {
            throw failure("a name is expected");
        }
        return text.substring(start, at);
    }

    private void expect(char c) {
        skipBlanks();
        if (!take(c)) {
            throw failure("\"" + c + "\" is expected");
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private ExpressionException failure(String message) {
        return new ExpressionException(message + " (at character " + (at + 2) + " of the text)");
    }
}
