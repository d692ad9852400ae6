package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** Binds a slot to a value that must be defined. */
public final class AssignStep extends Step {
    private final int slot;
    private final ValueNode value;

    public AssignStep(int slot, ValueNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public boolean execute(Frame frame) {
        Value result = value.evaluate(frame);
        if (result == null) {
            return false;
        }
        frame.slots[slot] = result;
        return proceed(frame);
    }
}
