package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** A value known when the plan is made. */
public final class ConstantNode extends ValueNode {
    private final Value value;

    public ConstantNode(Value value) {
        this.value = value;
    }

    @Override
    public Value evaluate(Frame frame) {
        return value;
    }

    @Override
    public Value constant() {
        return value;
    }
}
