package dev.cordon.rego.plan;

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
        return lookup(frame.scope.data(), path);
    }

    static @Nullable Value lookup(@Nullable Value root, Value... path) {
        Value current = root;
        for (int i = 0; i < path.length && current != null; i++) {
            current = Lookup.find(current, path[i]);
        }
        return current;
    }
}
