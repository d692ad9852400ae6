package dev.cordon.rego.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** An array. */
public final class ArrayValue implements Value, Iterable<Value> {
    public static final ArrayValue EMPTY = new ArrayValue(new Value[0]);

    private final Value[] elements;
    private int hash;

    private ArrayValue(Value[] elements) {
        this.elements = elements;
    }

    public static ArrayValue of(List<? extends Value> elements) {
        return elements.isEmpty() ? EMPTY : new ArrayValue(elements.toArray(new Value[0]));
    }

    public static ArrayValue of(Value... elements) {
        return elements.length == 0 ? EMPTY : new ArrayValue(elements.clone());
    }

    /** Takes the array without copying it: the caller gives it away. */
    public static ArrayValue owning(Value[] elements) {
        return elements.length == 0 ? EMPTY : new ArrayValue(elements);
    }

    public int size() {
        return elements.length;
    }

    public Value get(int index) {
        return elements[index];
    }

    public List<Value> values() {
        return Collections.unmodifiableList(Arrays.asList(elements));
    }

    /** The elements from one index (inclusive) to another (exclusive). */
    public ArrayValue slice(int from, int to) {
        return owning(Arrays.copyOfRange(elements, from, to));
    }

    @Override
    public Iterator<Value> iterator() {
        return values().iterator();
    }

    @Override
    public Kind kind() {
        return Kind.ARRAY;
    }

    @Override
    public int compareTo(Value other) {
        return other instanceof ArrayValue that
                ? Arrays.compare(elements, that.elements)
                : Kind.ARRAY.compareTo(other.kind());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ArrayValue that
                        && hashCode() == that.hashCode()
                        && Arrays.equals(elements, that.elements);
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            result = Arrays.hashCode(elements) + 17;
            hash = result;
        }
        return result;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
