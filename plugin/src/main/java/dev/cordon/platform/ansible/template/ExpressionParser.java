package dev.cordon.platform.ansible.template;

import dev.cordon.platform.ansible.template.Tokens.Kind;
import java.util.Set;

/** Parses expressions of Jinja by recursive descent, one method per level of operators. */
final class ExpressionParser {

    private static final int DEEPEST = 60;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "in");

    private final Tokens tokens;
    private final OperandParser operands;
    private int depth;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens, this);
    }

    Expression whole() {
        Expression expression = conditional();
        if (tokens.kind() != Kind.END) {
            throw new TemplateFailure("something stands behind its end");
        }
        return expression;
    }

    /** {@code or ["if" or ["else" conditional]]}. */
    Expression conditional() {
        if (++depth > DEEPEST) {
            throw new TemplateFailure("it is nested more than " + DEEPEST + " levels deep");
        }
        Expression then = or();
        while (tokens.take("if")) {
            Expression condition = or();
            Expression otherwise = tokens.take("else")
                    ? conditional()
                    : new Expression.Literal(new Term.Missing("the condition does not hold", true));
            then = new Expression.Conditional(then, condition, otherwise);
        }
        depth--;
        return then;
    }

    private Expression or() {
        Expression left = and();
        while (tokens.take("or")) {
            left = new Expression.Logical(false, left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = not();
        while (tokens.take("and")) {
            left = new Expression.Logical(true, left, not());
        }
        return left;
    }

    private Expression not() {
        boolean negated = false;
        while (tokens.take("not")) {
            negated = !negated;
        }
        Expression operand = comparison();
        return negated ? new Expression.Not(operand) : operand;
    }

    /** {@code sum (("==" | … | "in" | "not" "in") sum)*}. */
    private Expression comparison() {
        Expression left = sum();
        while (true) {
            if (tokens.take("not")) {
                tokens.expect("in");
                left = new Expression.Binary("not in", left, sum());
            } else if (COMPARISONS.contains(tokens.word()) && tokens.is(tokens.word())) {
                String operator = tokens.word();
                tokens.advance();
                left = new Expression.Binary(operator, left, sum());
            } else {
                return left;
            }
        }
    }

    private Expression sum() {
        Expression left = concatenation();
        while (tokens.is("+") || tokens.is("-")) {
            String operator = tokens.word();
            tokens.advance();
            left = new Expression.Binary(operator, left, concatenation());
        }
        return left;
    }

    private Expression concatenation() {
        Expression left = product();
        while (tokens.take("~")) {
            left = new Expression.Binary("~", left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = unary();
        while (tokens.is("*") || tokens.is("/") || tokens.is("//") || tokens.is("%") || tokens.is("**")) {
            String operator = tokens.word();
            tokens.advance();
            left = new Expression.Binary(operator, left, unary());
        }
        return left;
    }

    private Expression unary() {
        int minus = 0;
        while (tokens.is("-") || tokens.is("+")) {
            minus += tokens.is("-") ? 1 : 0;
            tokens.advance();
        }
        Expression operand = operands.operand();
        return minus % 2 == 1 ? new Expression.Binary("-", new Expression.Literal(Terms.number(0)), operand) : operand;
    }
}
