package dev.cordon.rego.plan;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path into the base documents at which no rule stands. */
public final class BaseDataNode extends ValueNode {
    private final Value[] path;

    public BaseDataNode(List<Value> path) {
        this.path = path.toArray(new Value[0]);
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value current = frame.scope.data();
        for (int i = 0; i < path.length && current != null; i++) {
            current = element(current, path[i]);
        }
        return current;
    }

    /** Base documents come from JSON: a number in the path means the key of that text. */
    private static @Nullable Value element(Value collection, Value key) {
        Value found = Lookup.find(collection, key);
        return found == null && key instanceof NumberValue number
                ? Lookup.find(collection, StringValue.of(number.text()))
                : found;
    }

    static @Nullable Value lookup(@Nullable Value root, Value... path) {
        Value current = root;
        for (int i = 0; i < path.length && current != null; i++) {
            current = Lookup.find(current, path[i]);
        }
        return current;
    }
}
