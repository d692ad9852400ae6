package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is at known keys below a document to which many rules add. */
public final class PartialNode extends ValueNode {
    private final PartialPlan rule;
    private final ValueNode[] keys;

    /**
     * Makes the node.
     *
     * @param keys at least one, and no more than the rules look at
     */
    public PartialNode(PartialPlan rule, List<ValueNode> keys) {
        this.rule = rule;
        this.keys = keys.toArray(new ValueNode[0]);
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value current = rule.known(frame);
        if (current == null) {
            Value[] values = ArrayNode.evaluateAll(keys, frame);
            return values == null ? null : rule.at(frame, values);
        }
        for (int i = 0; i < keys.length && current != null; i++) {
            Value key = keys[i].evaluate(frame);
            current = key == null ? null : Lookup.find(current, key);
        }
        return current;
    }
}
