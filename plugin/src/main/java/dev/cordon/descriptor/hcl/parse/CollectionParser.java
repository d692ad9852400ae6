package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tuples, objects, and the for expressions that make them. */
final class CollectionParser {

    private final HclParser parser;
    private final Tokens tokens;

    CollectionParser(HclParser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** {@code Tuple = "[" ( For | [ Expression { "," Expression } [ "," ] ] ) "]"}. */
    Expression tuple() {
        Token open = tokens.read();
        return tokens.withNewlines(false, () -> {
            if (tokens.atKeyword("for")) {
                return forExpression(open, false);
            }
            List<Expression> items = new ArrayList<>();
            while (!tokens.at(TokenType.CLOSE_BRACKET)) {
                items.add(parser.expressions.expression());
                if (!tokens.accept(TokenType.COMMA)) {
                    break;
                }
            }
            tokens.expect(TokenType.CLOSE_BRACKET, "or \",\" after the item");
            return new Expression.Tuple(items, tokens.span(open.start()));
        });
    }

    /** {@code Object = "{" ( For | { Item ( "," | NEWLINE ) } ) "}"}; line ends separate items, and do not count before "for". */
    Expression object() {
        Token open = tokens.read();
        boolean isFor = tokens.withNewlines(false, () -> tokens.atKeyword("for"));
        return isFor
                ? tokens.withNewlines(false, () -> forExpression(open, true))
                : tokens.withNewlines(true, () -> items(open));
    }

    private Expression items(Token open) {
        List<Expression.Item> items = new ArrayList<>();
        while (!tokens.at(TokenType.CLOSE_BRACE)) {
            if (tokens.accept(TokenType.NEWLINE)) {
                continue;
            }
            items.add(item());
            if (!tokens.accept(TokenType.COMMA) && !tokens.at(TokenType.NEWLINE) && !tokens.at(TokenType.CLOSE_BRACE)) {
                throw tokens.unexpected("\",\", \"}\" or the end of the line after the item");
            }
        }
        tokens.read();
        return new Expression.ObjectLiteral(items, tokens.span(open.start()));
    }

    /** {@code Item = Expression ( "=" | ":" ) Expression}. */
    private Expression.Item item() {
        Expression key = parser.expressions.expression();
        if (!tokens.accept(TokenType.ASSIGN) && !tokens.accept(TokenType.COLON)) {
            throw tokens.unexpected("\"=\" or \":\" after the key");
        }
        return new Expression.Item(key, parser.expressions.expression());
    }

    /** {@code For = "for" IDENTIFIER [ "," IDENTIFIER ] "in" Expression ":" [ Expression "=>" ] Expression [ "..." ] [ "if" Expression ]}. */
    private Expression forExpression(Token open, boolean object) {
        tokens.read();
        String first = loopName();
        @Nullable String second = tokens.accept(TokenType.COMMA) ? loopName() : null;
        if (!tokens.atKeyword("in")) {
            throw tokens.unexpected("\"in\" after the names of the for expression");
        }
        tokens.read();
        Expression collection = parser.expressions.expression();
        tokens.expect(TokenType.COLON, "after the collection of the for expression");
        Expression result = parser.expressions.expression();
        @Nullable Expression key = null;
        if (object) {
            tokens.expect(TokenType.ARROW, "after the key of a for expression in braces");
            key = result;
            result = parser.expressions.expression();
        }
        boolean grouped = object && tokens.accept(TokenType.ELLIPSIS);
        @Nullable Expression condition = condition();
        TokenType close = object ? TokenType.CLOSE_BRACE : TokenType.CLOSE_BRACKET;
        tokens.expect(close, "that ends the for expression");
        return new Expression.For(
                second == null ? null : first,
                second == null ? first : second,
                collection,
                key,
                result,
                condition,
                grouped,
                tokens.span(open.start()));
    }

    private @Nullable Expression condition() {
        if (!tokens.atKeyword("if")) {
            return null;
        }
        tokens.read();
        return parser.expressions.expression();
    }

    private String loopName() {
        return tokens.text(tokens.expect(TokenType.IDENTIFIER, "in the for expression"));
    }
}
