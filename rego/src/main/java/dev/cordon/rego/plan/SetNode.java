package dev.cordon.rego.plan;

import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of computed elements; undefined if one of them is. */
public final class SetNode extends ValueNode {
    private final ValueNode[] elements;

    public SetNode(List<ValueNode> elements) {
        this.elements = elements.toArray(new ValueNode[0]);
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value[] values = ArrayNode.evaluateAll(elements, frame);
        if (values == null) {
            return null;
        }
        frame.machine.allocated(1);
        return SetValue.of(Arrays.asList(values));
    }
}
