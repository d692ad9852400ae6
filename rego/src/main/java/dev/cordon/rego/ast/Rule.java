package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule.
 *
 * @param isDefault whether it is a {@code default} rule
 * @param body what must hold; a single {@code true} where the source has none
 * @param otherwise the {@code else} branch
 */
public record Rule(
        Span span,
        boolean isDefault,
        Head head,
        Body body,
        @Nullable Rule otherwise) {
    /**
     * The head of a rule.
     *
     * @param ref what the rule defines; the first element is a name
     * @param arguments the parameters if the rule is a function
     * @param element what a rule with {@code contains} adds to its set
     * @param value the value; {@code true} where the source has none
     * @param assigns whether the value stands behind {@code :=}
     */
    public record Head(
            Span span,
            Term.Ref ref,
            @Nullable List<Term> arguments,
            @Nullable Term element,
            @Nullable Term value,
            boolean assigns) {
        public Head {
            arguments = arguments == null ? null : List.copyOf(arguments);
        }
    }
}
