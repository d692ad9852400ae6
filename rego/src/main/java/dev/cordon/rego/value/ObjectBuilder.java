package dev.cordon.rego.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects entries in any order; the last value put for a key stands. */
public final class ObjectBuilder {
    private final Map<Value, Value> entries = new LinkedHashMap<>();

    ObjectBuilder() {}

    public ObjectBuilder put(Value key, Value value) {
        entries.put(key, value);
        return this;
    }

    public ObjectBuilder put(String key, Value value) {
        return put(StringValue.of(key), value);
    }

    public ObjectBuilder put(String key, String value) {
        return put(StringValue.of(key), StringValue.of(value));
    }

    public ObjectBuilder put(String key, long value) {
        return put(StringValue.of(key), NumberValue.of(value));
    }

    public ObjectBuilder put(String key, boolean value) {
        return put(StringValue.of(key), BooleanValue.of(value));
    }

    public ObjectBuilder putAll(ObjectValue object) {
        object.forEach(this::put);
        return this;
    }

    /** The value put for a key so far. */
    public @Nullable Value get(Value key) {
        return entries.get(key);
    }

    public int size() {
        return entries.size();
    }

    public ObjectValue build() {
        if (entries.isEmpty()) {
            return ObjectValue.EMPTY;
        }
        Value[] keys = entries.keySet().toArray(new Value[0]);
        Arrays.sort(keys);
        Value[] values = new Value[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = java.util.Objects.requireNonNull(entries.get(keys[i]));
        }
        return ObjectValue.owning(Shape.ofSorted(keys), values);
    }
}
