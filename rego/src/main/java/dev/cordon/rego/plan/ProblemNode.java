package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;

/** Ends the evaluation where it is reached. */
public final class ProblemNode extends ValueNode {
    private final String code;
    private final String message;
    private final Span span;

    /** @param code one of those in {@link EvaluationException} */
    public ProblemNode(String code, String message, Span span) {
        this.code = code;
        this.message = message;
        this.span = span;
    }

    @Override
    public Value evaluate(Frame frame) {
        throw new EvaluationException(code, message, span);
    }
}
