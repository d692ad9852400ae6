package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.builtin.graphql.Token.Kind;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The tokens of a text, one of them ahead; ends with an exception at the first that does not fit. */
final class Cursor {
    private static final int DEEPEST = 2_000;

    private final Lexer lexer;
    private final Positions positions;
    private Token ahead;
    private Token previous;
    private int depth;

    Cursor(String text, Positions positions) {
        this.lexer = new Lexer(text);
        this.positions = positions;
        this.ahead = lexer.next();
        this.previous = ahead;
    }

    Token peek() {
        return ahead;
    }

    Token previous() {
        return previous;
    }

    Positions positions() {
        return positions;
    }

    Token next() {
        previous = ahead;
        ahead = lexer.next();
        return previous;
    }

    boolean skip(Kind kind) {
        boolean found = ahead.is(kind);
        if (found) {
            next();
        }
        return found;
    }

    Token expect(Kind kind) {
        if (!ahead.is(kind)) {
            throw error(
                    ahead, "Expected " + kind.text() + ", found " + ahead.kind().text());
        }
        return next();
    }

    void expectKeyword(String word) {
        if (!ahead.isName(word)) {
            throw error(ahead, "Expected " + Nodes.quoted(word) + ", found " + ahead.describe());
        }
        next();
    }

    String name() {
        return expect(Kind.NAME).value();
    }

    GraphQlException unexpected(Token token) {
        return error(token, "Unexpected " + token.describe());
    }

    private static GraphQlException error(Token token, String message) {
        return GraphQlException.at(token.position(), message);
    }

    /** Nodes between two tokens, perhaps none. */
    <T extends Value> List<T> many(Kind open, Kind close, Supplier<T> parser) {
        List<T> result = new ArrayList<>();
        if (!skip(open)) {
            return result;
        }
        if (++depth > DEEPEST) {
            throw error(previous, "nested more than " + DEEPEST + " levels deep");
        }
        while (!ahead.is(close)) {
            result.add(parser.get());
        }
        next();
        depth--;
        return result;
    }

    /** Nodes between two tokens, at least one if the first token is there. */
    <T extends Value> List<T> some(Kind open, Kind close, Supplier<T> parser) {
        boolean opened = ahead.is(open);
        List<T> result = many(open, close, parser);
        if (opened && result.isEmpty()) {
            throw error(previous, "expected at least one definition, found " + close.text());
        }
        return result;
    }
}
