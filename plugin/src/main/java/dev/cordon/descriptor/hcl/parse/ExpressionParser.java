package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.descriptor.hcl.syntax.Operator;
import org.jspecify.annotations.Nullable;

/** Conditionals and operators between operands. */
final class ExpressionParser {

    /** Operators in a row nest to the left; whoever walks the tree descends once for each. */
    static final int LONGEST_CHAIN = 10_000;

    private final HclParser parser;
    private final Tokens tokens;

    ExpressionParser(HclParser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** An expression and nothing else. */
    Expression whole() {
        Expression expression = tokens.withNewlines(false, this::expression);
        while (tokens.accept(TokenType.NEWLINE)) {
            // Line ends behind it say nothing.
        }
        if (!tokens.at(TokenType.END)) {
            throw tokens.unexpected("the end of the expression");
        }
        return expression;
    }

    /** {@code Expression = Operation [ "?" Expression ":" Expression ]}. */
    Expression expression() {
        return tokens.nested(() -> {
            int start = tokens.peek().start();
            Expression condition = operation(1);
            if (!tokens.accept(TokenType.QUESTION)) {
                return condition;
            }
            Expression whenTrue = expression();
            tokens.expect(TokenType.COLON, "between the two results of a condition");
            Expression whenFalse = expression();
            return new Expression.Conditional(condition, whenTrue, whenFalse, tokens.span(start));
        });
    }

    /**
     * {@code Operation = Operand { OPERATOR Operand }}, the closest operators first.
     *
     * @param precedence of the weakest operator that belongs to this operation
     */
    private Expression operation(int precedence) {
        int start = tokens.peek().start();
        Expression left = operand();
        int length = 0;
        @Nullable Operator operator = tokens.type().operator();
        while (operator != null && operator.precedence() >= precedence) {
            Token sign = tokens.read();
            if (++length > LONGEST_CHAIN) {
                throw tokens.failure(sign, "more than " + LONGEST_CHAIN + " operators in a row");
            }
            Expression right = operation(operator.precedence() + 1);
            left = new Expression.Binary(operator, left, right, tokens.span(start));
            operator = tokens.type().operator();
        }
        return left;
    }

    /** {@code Operand = { "!" | "-" } Term}. */
    private Expression operand() {
        if (!tokens.at(TokenType.NOT) && !tokens.at(TokenType.MINUS)) {
            return parser.terms.term();
        }
        return tokens.nested(() -> {
            Token sign = tokens.read();
            Operator operator = sign.type() == TokenType.NOT ? Operator.NOT : Operator.NEGATE;
            return new Expression.Unary(operator, operand(), tokens.span(sign.start()));
        });
    }
}
