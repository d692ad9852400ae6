package dev.cordon.platform.ansible.template;

import dev.cordon.platform.ansible.template.Tokens.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        int negations = 0;
        while (tokens.take("not")) {
            negations++;
        }
        Expression operand = comparison();
        if (negations == 0) {
            return operand;
        }
        Expression not = new Expression.Not(operand);
        return negations % 2 == 1 ? not : new Expression.Not(not);
    }

    /** {@code sum (("==" | … | "in" | "not" "in") sum)*}; of several, all hold, each between its neighbours. */
    private Expression comparison() {
        Expression left = sum();
        @Nullable Expression all = null;
        while (true) {
            @Nullable String operator = comparing();
            if (operator == null) {
                return all == null ? left : all;
            }
            Expression right = sum();
            Expression one = new Expression.Binary(operator, left, right);
            all = all == null ? one : new Expression.Logical(true, all, one);
            left = right;
        }
    }

    private @Nullable String comparing() {
        if (tokens.take("not")) {
            tokens.expect("in");
            return "not in";
        }
        String operator = tokens.word();
        if (!COMPARISONS.contains(operator) || !tokens.is(operator)) {
            return null;
        }
        tokens.advance();
        return operator;
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
        boolean signed = false;
        boolean minus = false;
        while (tokens.is("-") || tokens.is("+")) {
            signed = true;
            minus ^= tokens.is("-");
            tokens.advance();
        }
        Expression operand = operands.operand();
        return operands.filtered(
                signed
                        ? new Expression.Binary(minus ? "-" : "+", new Expression.Literal(Terms.number(0)), operand)
                        : operand);
    }
}
