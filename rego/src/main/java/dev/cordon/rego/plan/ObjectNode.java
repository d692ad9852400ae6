package dev.cordon.rego.plan;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of computed keys and values; undefined if one of them is. */
public final class ObjectNode extends ValueNode {
    private final ValueNode[] keys;
    private final ValueNode[] values;

    public ObjectNode(List<ValueNode> keys, List<ValueNode> values) {
        this.keys = keys.toArray(new ValueNode[0]);
        this.values = values.toArray(new ValueNode[0]);
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        ObjectBuilder builder = ObjectValue.builder();
        for (int i = 0; i < keys.length; i++) {
            Value key = keys[i].evaluate(frame);
            Value value = key == null ? null : values[i].evaluate(frame);
            if (key == null || value == null) {
                return null;
            }
            builder.put(key, value);
        }
        frame.machine.allocated(1);
        return builder.build();
    }
}
