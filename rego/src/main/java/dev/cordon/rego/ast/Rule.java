package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.stream.Stream;
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
    private static final String TEST = "test_";
    private static final String TODO = "todo_test_";

    /** This rule with an {@code else} branch. */
    public Rule otherwise(Rule branch) {
        return new Rule(span, isDefault, head, body, branch);
    }

    /** How many elements of the path belong to the name of a test, the head not counted; -1 if the rule is no test. */
    public int testPathLength() {
        if (isTestName(head.ref().headName())) {
            return 0;
        }
        List<Term> path = head.ref().path();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i) instanceof Term.Scalar scalar
                    && scalar.value() instanceof StringValue text
                    && isTestName(text.value())) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isTestName(String name) {
        return name.startsWith(TEST) || name.startsWith(TODO);
    }

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

        /** What the body has to give values to: the brackets of the reference, the element and the value. */
        public List<Term> results() {
            return Stream.of(ref.path().stream(), Stream.ofNullable(element), Stream.ofNullable(value))
                    .flatMap(terms -> terms)
                    .toList();
        }
    }
}
