package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code collection[key]} with a key that is computed. */
public final class LookupNode extends ValueNode {
    private final ValueNode collection;
    private final ValueNode key;

    public LookupNode(ValueNode collection, ValueNode key) {
        this.collection = collection;
        this.key = key;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        // As in OPA, what goes wrong with the key is told even where there is no collection.
        Value sought = key.evaluate(frame);
        if (sought == null) {
            return null;
        }
        Value target = collection.evaluate(frame);
        return target == null ? null : Lookup.find(target, sought);
    }
}
