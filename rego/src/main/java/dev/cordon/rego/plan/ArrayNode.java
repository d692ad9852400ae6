package dev.cordon.rego.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of computed elements; undefined if one of them is. */
public final class ArrayNode extends ValueNode {
    private final ValueNode[] elements;

    public ArrayNode(List<ValueNode> elements) {
        this.elements = elements.toArray(new ValueNode[0]);
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value[] values = evaluateAll(elements, frame);
        if (values == null) {
            return null;
        }
        frame.machine.allocated(1);
        return ArrayValue.owning(values);
    }

    static Value @Nullable [] evaluateAll(ValueNode[] nodes, Frame frame) {
        Value[] values = new Value[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            Value value = nodes[i].evaluate(frame);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return values;
    }
}
