package dev.cordon.rego.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what a collection is indexed: paths into each of its elements. */
public record IndexKey(List<List<Value>> paths) {
    public IndexKey {
        paths = paths.stream().map(List::copyOf).toList();
    }

    /** What an element has at the paths, of several an array; null where it lacks one. */
    @Nullable
    Value of(Value element) {
        if (paths.size() == 1) {
            return lookup(element, paths.get(0));
        }
        List<Value> parts = new ArrayList<>(paths.size());
        for (List<Value> path : paths) {
            Value part = lookup(element, path);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return ArrayValue.of(parts);
    }

    /** What is sought in that form; null where a part is undefined. */
    static @Nullable Value sought(List<ValueNode> nodes, Frame frame) {
        if (nodes.size() == 1) {
            return nodes.get(0).evaluate(frame);
        }
        List<Value> parts = new ArrayList<>(nodes.size());
        for (ValueNode node : nodes) {
            Value part = node.evaluate(frame);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return ArrayValue.of(parts);
    }

    private static @Nullable Value lookup(Value element, List<Value> path) {
        Value current = element;
        for (int i = 0; i < path.size() && current != null; i++) {
            current = Lookup.find(current, path.get(i));
        }
        return current;
    }
}
