package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.rego.value.NumberValue;

/** What follows a term: {@code .name}, {@code [key]}, {@code .*} and {@code [*]}. */
final class TraversalParser {

    private final HclParser parser;
    private final Tokens tokens;

    TraversalParser(HclParser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** {@code Traversal = "." IDENTIFIER | "." NUMBER | "[" Expression "]" | ".*" { "." IDENTIFIER } | "[*]" { Traversal }}. */
    Expression continueFrom(Expression source) {
        Expression result = source;
        int length = 0;
        while (tokens.at(TokenType.DOT) || tokens.at(TokenType.OPEN_BRACKET)) {
            if (++length > ExpressionParser.LONGEST_CHAIN) {
                throw tokens.failure(tokens.peek(), "more than " + ExpressionParser.LONGEST_CHAIN + " steps in a row");
            }
            result = tokens.accept(TokenType.DOT) ? dot(result) : bracket(result);
        }
        return result;
    }

    private Expression dot(Expression source) {
        if (tokens.at(TokenType.STAR)) {
            return attributeSplat(source);
        }
        return tokens.at(TokenType.NUMBER) ? legacyIndex(source) : attribute(source);
    }

    private Expression attribute(Expression source) {
        Token name = tokens.expect(TokenType.IDENTIFIER, "after \".\"");
        return new Expression.Attribute(source, tokens.text(name), tokens.spanFrom(source));
    }

    /** In {@code a.0.1} the scanner sees the number 0.1; Terraform refuses that too. */
    private Expression legacyIndex(Expression source) {
        Token number = tokens.read();
        if (tokens.text(number).indexOf('.') >= 0) {
            throw tokens.failure(number, "two indexes after dots in a row; write them in brackets");
        }
        Expression key = new Expression.Literal(NumberValue.of(tokens.text(number)), tokens.span(number));
        return new Expression.Index(source, key, tokens.spanFrom(source));
    }

    /** Only names follow inside this splat; an index behind it belongs to the whole list. */
    private Expression attributeSplat(Expression source) {
        Token star = tokens.read();
        Expression each = new Expression.SplatItem(tokens.span(star));
        int length = 0;
        while (tokens.at(TokenType.DOT)) {
            if (++length > ExpressionParser.LONGEST_CHAIN) {
                throw tokens.failure(tokens.peek(), "more than " + ExpressionParser.LONGEST_CHAIN + " steps in a row");
            }
            tokens.read();
            if (tokens.at(TokenType.STAR)) {
                throw tokens.failure(tokens.peek(), "a splat inside another must be written \"[*]\"");
            }
            each = tokens.at(TokenType.NUMBER) ? legacyIndex(each) : attribute(each);
        }
        return new Expression.Splat(source, each, tokens.spanFrom(source));
    }

    private Expression bracket(Expression source) {
        tokens.expect(TokenType.OPEN_BRACKET, "before an index");
        if (tokens.at(TokenType.STAR)) {
            Token star = tokens.read();
            tokens.expect(TokenType.CLOSE_BRACKET, "after \"[*\"");
            Expression each = tokens.nested(() -> continueFrom(new Expression.SplatItem(tokens.span(star))));
            return new Expression.Splat(source, each, tokens.spanFrom(source));
        }
        return tokens.withNewlines(false, () -> {
            Expression key = parser.expressions.expression();
            tokens.expect(TokenType.CLOSE_BRACKET, "after the index");
            return new Expression.Index(source, key, tokens.spanFrom(source));
        });
    }
}
