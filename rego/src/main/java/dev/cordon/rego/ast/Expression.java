package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import java.util.List;

/**
 * One line of a body.
 *
 * @param negated whether {@code not} stands before it
 * @param with the {@code with} modifiers behind it
 */
public record Expression(Span span, boolean negated, Statement statement, List<With> with) {
    public Expression {
        with = List.copyOf(with);
    }

    public static Expression of(Statement statement) {
        return new Expression(statement.span(), false, statement, List.of());
    }

    /** {@code with target as value}. */
    public record With(Span span, Term target, Term value) {
        /**
         * The head of a reference that stands for a function itself, which is put in the place of another; no source text
         * contains it. Its name as calls have it follows, and then the path below {@code data} of a function of policies.
         */
        public static final String FUNCTION = Term.Var.GENERATED_PREFIX + "function";
    }
}
