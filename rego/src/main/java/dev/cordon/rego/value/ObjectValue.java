package dev.cordon.rego.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An object: keys of any kind in their order, and a value for each. */
public final class ObjectValue implements Value {
    public static final ObjectValue EMPTY = new ObjectValue(Shape.EMPTY, new Value[0]);

    private final Shape shape;
    private final Value[] values;
    private int hash;

    private ObjectValue(Shape shape, Value[] values) {
        this.shape = shape;
        this.values = values;
    }

    public static ObjectBuilder builder() {
        return new ObjectBuilder();
    }

    /** An object of a known shape; takes the array of values, one per key of the shape, without copying it. */
    public static ObjectValue owning(Shape shape, Value[] values) {
        return values.length == 0 ? EMPTY : new ObjectValue(shape, values);
    }

    public int size() {
        return values.length;
    }

    public Shape shape() {
        return shape;
    }

    public Value keyAt(int index) {
        return shape.key(index);
    }

    public Value valueAt(int index) {
        return values[index];
    }

    public @Nullable Value get(String key) {
        return get(StringValue.of(key));
    }

    public @Nullable Value get(Value key) {
        int index = shape.indexOf(key);
        return index < 0 ? null : values[index];
    }

    /** The keys in their order. */
    public List<Value> keys() {
        return Collections.unmodifiableList(Arrays.asList(shape.keys()));
    }

    /** The values in the order of their keys. */
    public List<Value> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    public void forEach(BiConsumer<? super Value, ? super Value> action) {
        for (int i = 0; i < values.length; i++) {
            action.accept(shape.key(i), values[i]);
        }
    }

    /** This object with one more or another value for a key. */
    public ObjectValue with(Value key, Value value) {
        int index = shape.indexOf(key);
        if (index >= 0) {
            Value[] copy = values.clone();
            copy[index] = value;
            return new ObjectValue(shape, copy);
        }
        return builder().putAll(this).put(key, value).build();
    }

    /** This object with one more or another value for a key. */
    public ObjectValue with(String key, Value value) {
        return with(StringValue.of(key), value);
    }

    /** This object without a key. */
    public ObjectValue without(Value key) {
        if (shape.indexOf(key) < 0) {
            return this;
        }
        ObjectBuilder rest = builder();
        forEach((k, v) -> {
            if (!k.equals(key)) {
                rest.put(k, v);
            }
        });
        return rest.build();
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public int compareTo(Value other) {
        return other instanceof ObjectValue that ? compareEntries(that) : Kind.OBJECT.compareTo(other.kind());
    }

    private int compareEntries(ObjectValue that) {
        int common = Math.min(values.length, that.values.length);
        for (int i = 0; i < common; i++) {
            int byKey = keyAt(i).compareTo(that.keyAt(i));
            int result = byKey != 0 ? byKey : values[i].compareTo(that.values[i]);
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(values.length, that.values.length);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ObjectValue that
                        && values.length == that.values.length
                        && hashCode() == that.hashCode()
                        && shape.sameKeys(that.shape)
                        && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            result = shape.keysHash() * 31 + Arrays.hashCode(values) + 19;
            hash = result;
        }
        return result;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
