package dev.cordon.rego.plan;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.Value;

/** A value that must be defined and not false. */
public final class TestStep extends Step {
    private final ValueNode value;

    public TestStep(ValueNode value) {
        this.value = value;
    }

    @Override
    public boolean execute(Frame frame) {
        Value result = value.evaluate(frame);
        return result != null && result != BooleanValue.FALSE && proceed(frame);
    }
}
