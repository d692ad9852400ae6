package dev.cordon.usecase.author.load;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents merged into one. Objects are joined; everything else is said once, and be it the same. */
final class DataTree {

    private ObjectValue root = ObjectValue.EMPTY;

    /** Adds a document at a path; returns the place of a contradiction, and then adds nothing. */
    Optional<String> merge(List<String> at, Value document) {
        Value wrapped = document;
        for (int i = at.size() - 1; i >= 0; i--) {
            wrapped = ObjectValue.EMPTY.with(StringValue.of(at.get(i)), wrapped);
        }
        List<String> path = new ArrayList<>(List.of("data"));
        if (merge(root, wrapped, path) instanceof ObjectValue object) {
            root = object;
            return Optional.empty();
        }
        return Optional.of(String.join(".", path));
    }

    ObjectValue toValue() {
        return root;
    }

    /** The union, or null after leaving the place of the contradiction in {@code path}. */
    private static @Nullable Value merge(Value left, Value right, List<String> path) {
        if (!(left instanceof ObjectValue old) || !(right instanceof ObjectValue added)) {
            return null;
        }
        ObjectBuilder result = ObjectValue.builder().putAll(old);
        for (Value key : added.keys()) {
            @Nullable Value there = old.get(key);
            @Nullable Value here = added.get(key);
            path.add(key instanceof StringValue name ? name.value() : key.toString());
            @Nullable Value merged = there == null || here == null ? here : merge(there, here, path);
            if (merged == null) {
                return null;
            }
            path.remove(path.size() - 1);
            result.put(key, merged);
        }
        return result.build();
    }
}
