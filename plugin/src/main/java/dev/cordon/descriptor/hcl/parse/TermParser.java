package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Literals, names, calls and brackets, with what is taken from them by dots and indexes. */
final class TermParser {

    private static final int LONGEST_EXPONENT = 20;

    private final HclParser parser;
    private final Tokens tokens;
    private final TraversalParser traversals;

    TermParser(HclParser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
        this.traversals = new TraversalParser(parser);
    }

    /** {@code Term = Primary { Traversal }}. */
    Expression term() {
        return traversals.continueFrom(primary());
    }

    /** {@code Primary = NUMBER | Template | Tuple | Object | "(" Expression ")" | Name}. */
    private Expression primary() {
        return switch (tokens.type()) {
            case NUMBER -> number();
            case OPEN_QUOTE, OPEN_HEREDOC -> parser.templates.template();
            case OPEN_BRACKET -> parser.collections.tuple();
            case OPEN_BRACE -> parser.collections.object();
            case OPEN_PARENTHESIS -> parentheses();
            case IDENTIFIER -> name();
            default -> throw tokens.unexpected("an expression");
        };
    }

    private Expression number() {
        Token token = tokens.read();
        String text = tokens.text(token);
        if (!hasExponentInRange(text)) {
            throw tokens.failure(token, "the exponent of this number is out of range");
        }
        return new Expression.Literal(NumberValue.of(text), tokens.span(token));
    }

    /** Exponents have 32 bits; the digits behind the point count against them. */
    private static boolean hasExponentInRange(String number) {
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (mark < 0) {
            return true;
        }
        int point = number.indexOf('.');
        String digits = number.substring(number.charAt(mark + 1) == '+' ? mark + 2 : mark + 1);
        if (digits.length() > LONGEST_EXPONENT) {
            return false;
        }
        BigInteger exponent = new BigInteger(digits);
        int fraction = point < 0 ? 0 : mark - point - 1;
        return exponent.subtract(BigInteger.valueOf(fraction)).bitLength() < Integer.SIZE;
    }

    private Expression parentheses() {
        Token open = tokens.read();
        return tokens.withNewlines(false, () -> {
            Expression inner = parser.expressions.expression();
            tokens.expect(TokenType.CLOSE_PARENTHESIS, "that closes the parentheses");
            return new Expression.Parentheses(inner, tokens.span(open.start()));
        });
    }

    /** {@code Name = "true" | "false" | "null" | IDENTIFIER | Call}. */
    private Expression name() {
        Token token = tokens.read();
        String name = tokens.text(token);
        if (tokens.at(TokenType.OPEN_PARENTHESIS) || tokens.at(TokenType.DOUBLE_COLON)) {
            return call(token);
        }
        @Nullable
        Value constant = switch (name) {
            case "true" -> BooleanValue.TRUE;
            case "false" -> BooleanValue.FALSE;
            case "null" -> NullValue.NULL;
            default -> null;
        };
        return constant == null
                ? new Expression.Variable(name, tokens.span(token))
                : new Expression.Literal(constant, tokens.span(token));
    }

    /** {@code Call = IDENTIFIER { "::" IDENTIFIER } "(" [ Expression { "," Expression } [ "," | "..." ] ] ")"}. */
    private Expression call(Token first) {
        StringBuilder name = new StringBuilder(tokens.text(first));
        while (tokens.accept(TokenType.DOUBLE_COLON)) {
            Token part = tokens.expect(TokenType.IDENTIFIER, "after \"::\" in the name of a function");
            name.append("::").append(tokens.text(part));
        }
        tokens.expect(TokenType.OPEN_PARENTHESIS, "after the name of the function");
        return tokens.withNewlines(false, () -> arguments(first, name.toString()));
    }

    private Expression arguments(Token first, String name) {
        List<Expression> arguments = new ArrayList<>();
        boolean expand = false;
        while (!tokens.at(TokenType.CLOSE_PARENTHESIS)) {
            arguments.add(parser.expressions.expression());
            expand = tokens.accept(TokenType.ELLIPSIS);
            if (expand || !tokens.accept(TokenType.COMMA)) {
                break;
            }
        }
        tokens.expect(TokenType.CLOSE_PARENTHESIS, "or \",\" after the argument of " + name);
        return new Expression.Call(name, arguments, expand, tokens.span(first.start()));
    }
}
