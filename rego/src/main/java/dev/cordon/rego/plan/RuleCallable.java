package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A value in the place of a function: every call gives it. */
public final class RuleCallable implements Callable {
    private final ValueNode value;

    public RuleCallable(ValueNode value) {
        this.value = value;
    }

    @Override
    public @Nullable Value call(Frame frame, Value[] arguments) {
        return value.evaluate(frame);
    }
}
