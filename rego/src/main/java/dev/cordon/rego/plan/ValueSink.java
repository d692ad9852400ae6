package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Ends the body of a rule that has one value: all solutions must agree on it. */
public final class ValueSink extends Step {
    private final ValueNode value;
    private final String conflict;
    private final Span span;

    public ValueSink(ValueNode value, String conflict, Span span) {
        this.value = value;
        this.conflict = conflict;
        this.span = span;
    }

    /** The value, if it is known without evaluation. */
    public @Nullable Value constant() {
        return value.constant();
    }

    @Override
    public boolean execute(Frame frame) {
        Value found = value.evaluate(frame);
        if (found == null) {
            return false;
        }
        if (frame.result != null && !frame.result.equals(found)) {
            throw new EvaluationException(EvaluationException.CONFLICT, conflict, span);
        }
        frame.result = found;
        return value.constant() != null;
    }
}
