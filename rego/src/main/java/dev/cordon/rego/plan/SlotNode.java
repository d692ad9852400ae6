package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A variable that holds a value. */
public final class SlotNode extends ValueNode {
    private final int slot;

    public SlotNode(int slot) {
        this.slot = slot;
    }

    public int slot() {
        return slot;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        return frame.slots[slot];
    }
}
