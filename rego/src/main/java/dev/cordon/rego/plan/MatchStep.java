package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** A value that must be defined and fit a pattern. */
public final class MatchStep extends Step {
    private final ValueNode value;
    private final Pattern pattern;

    public MatchStep(ValueNode value, Pattern pattern) {
        this.value = value;
        this.pattern = pattern;
    }

    @Override
    public boolean execute(Frame frame) {
        Value result = value.evaluate(frame);
        return result != null && pattern.matches(frame, result) && proceed(frame);
    }
}
