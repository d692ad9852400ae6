package dev.cordon.platform.ansible.template;

import dev.cordon.platform.ansible.template.Tokens.Kind;
import dev.cordon.rego.value.NumberValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses what operators of Jinja join: literals, names and calls, with the members, filters and tests behind them. */
final class OperandParser {

    private static final int LONGEST_NUMBER = 300;
    private static final Set<String> LOOKUPS = Set.of("lookup", "query", "q");
    private static final Map<String, Term> CONSTANTS = Map.of(
            "true", Terms.truth(true),
            "True", Terms.truth(true),
            "false", Terms.truth(false),
            "False", Terms.truth(false),
            "none", Terms.NULL,
            "None", Terms.NULL);

    private final Tokens tokens;
    private final ExpressionParser expressions;

    /** @param expressions parses what stands in brackets */
    OperandParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** {@code primary ("." name | "[" key "]" | "(" … ")")*}; signs stand before it, filters behind both. */
    Expression operand() {
        Expression expression = primary();
        while (isFollowed()) {
            expression = followed(expression);
        }
        return expression;
    }

    /** {@code expression ("|" filter | "is" test)*}. */
    Expression filtered(Expression operand) {
        Expression expression = operand;
        while (true) {
            if (tokens.take("|")) {
                expression = filter(expression);
            } else if (tokens.take("is")) {
                expression = test(expression);
            } else if (isFollowed()) {
                expression = followed(expression);
            } else {
                return expression;
            }
        }
    }

    private boolean isFollowed() {
        return tokens.is(".") || tokens.is("[") || tokens.is("(");
    }

    private Expression followed(Expression expression) {
        if (tokens.take(".")) {
            return member(expression);
        }
        if (tokens.take("[")) {
            return index(expression);
        }
        tokens.expect("(");
        arguments(new ArrayList<>(), new LinkedHashMap<>());
        return new Expression.Literal(new Term.Missing("a call is not evaluated"));
    }

    private Expression member(Expression of) {
        Term key = tokens.kind() == Kind.NUMBER ? number(tokens.word()) : Terms.text(tokens.word());
        tokens.advance();
        return below(of, new Expression.Literal(key));
    }

    /** A variable of another host is looked up there, not in a mapping of all hosts. */
    private static Expression below(Expression of, Expression key) {
        boolean host = of instanceof Expression.Member member && member.of().equals(new Expression.Name("hostvars"));
        return host ? new Expression.OfHost(((Expression.Member) of).key(), key) : new Expression.Member(of, key);
    }

    private Expression index(Expression of) {
        if (tokens.is(":")) {
            throw new TemplateFailure("slices are not evaluated");
        }
        Expression key = expressions.conditional();
        tokens.expect("]");
        return below(of, key);
    }

    private Expression filter(Expression input) {
        String name = dotted();
        List<Expression> positional = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        if (tokens.take("(")) {
            arguments(positional, named);
        }
        return new Expression.Filtered(input, name, positional, named);
    }

    private Expression test(Expression input) {
        boolean negated = tokens.take("not");
        String name = dotted();
        List<Expression> positional = new ArrayList<>();
        if (tokens.take("(")) {
            arguments(positional, new LinkedHashMap<>());
        } else if (tokens.kind() == Kind.STRING || tokens.kind() == Kind.NUMBER) {
            positional.add(primary());
        }
        return new Expression.Tested(input, name, positional, negated);
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.name());
        while (tokens.take(".")) {
            name.append('.').append(tokens.name());
        }
        return name.toString();
    }

    private void arguments(List<Expression> positional, Map<String, Expression> named) {
        while (!tokens.take(")")) {
            Expression argument = expressions.conditional();
            if (argument instanceof Expression.Name name && tokens.take("=")) {
                named.put(name.name(), expressions.conditional());
            } else {
                positional.add(argument);
            }
            if (!tokens.is(")")) {
                tokens.expect(",");
            }
        }
    }

    private Expression primary() {
        String word = tokens.word();
        switch (tokens.kind()) {
            case STRING -> {
                tokens.advance();
                return new Expression.Literal(Terms.text(word));
            }
            case NUMBER -> {
                tokens.advance();
                return new Expression.Literal(number(word));
            }
            case NAME -> {
                return named(word);
            }
            default -> {
                return bracketed();
            }
        }
    }

    private Expression named(String word) {
        tokens.advance();
        @Nullable Term constant = CONSTANTS.get(word);
        if (constant != null) {
            return new Expression.Literal(constant);
        }
        if (tokens.take("(")) {
            List<Expression> given = new ArrayList<>();
            Map<String, Expression> options = new LinkedHashMap<>();
            arguments(given, options);
            if (word.equals("range")) {
                return new Expression.Range(given);
            }
            if (LOOKUPS.contains(word)) {
                return new LookupCall(word.equals("lookup"), given, options);
            }
            return new Expression.Literal(new Term.Missing(word + "() is not evaluated"));
        }
        return new Expression.Name(word);
    }

    private Expression bracketed() {
        if (tokens.take("(")) {
            Expression inner = expressions.conditional();
            tokens.expect(")");
            return inner;
        }
        if (tokens.take("[")) {
            List<Expression> items = new ArrayList<>();
            while (!tokens.take("]")) {
                items.add(expressions.conditional());
                if (!tokens.is("]")) {
                    tokens.expect(",");
                }
            }
            return new Expression.ListOf(items);
        }
        if (tokens.take("{")) {
            return mapping();
        }
        throw new TemplateFailure("a value is expected");
    }

    private Expression mapping() {
        Map<String, Expression> members = new LinkedHashMap<>();
        while (!tokens.take("}")) {
            if (tokens.kind() != Kind.STRING) {
                throw new TemplateFailure("a key in quotes is expected");
            }
            String name = tokens.word();
            tokens.advance();
            tokens.expect(":");
            members.put(name, expressions.conditional());
            if (!tokens.is("}")) {
                tokens.expect(",");
            }
        }
        return new Expression.MapOf(members);
    }

    /** Digits alone: an exponent may stand for a number that no memory holds. */
    private static Term number(String text) {
        if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            throw new TemplateFailure("a number is expected");
        }
        return new Term.Scalar(NumberValue.of(new BigDecimal(text).toPlainString()));
    }
}
