package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements of a collection by the values at paths into them, in the order of the collection. */
public final class CollectionIndex {
    private final Map<Value, List<Entry>> entries = new HashMap<>();

    private CollectionIndex() {}

    record Entry(Value key, Value value) {}

    public static CollectionIndex of(Value collection, IndexKey by) {
        CollectionIndex index = new CollectionIndex();
        Elements.anyOf(collection, (key, value) -> {
            Value indexed = by.of(value);
            if (indexed != null) {
                index.entries.computeIfAbsent(indexed, k -> new ArrayList<>(2)).add(new Entry(key, value));
            }
            return false;
        });
        return index;
    }

    List<Entry> find(Value sought) {
        return entries.getOrDefault(sought, List.of());
    }
}
