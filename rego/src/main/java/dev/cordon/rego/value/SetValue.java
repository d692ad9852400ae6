package dev.cordon.rego.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A set. Membership goes through a hash table; elements are put in order when somebody first asks for the order. */
public final class SetValue implements Value, Iterable<Value> {
    public static final SetValue EMPTY = new SetValue(new Value[0], new int[8]);

    private final int[] slots;
    private final Value[] elements;
    private volatile Value[] sorted;
    private int hash;

    SetValue(Value[] elements, int[] slots) {
        this.elements = elements;
        this.slots = slots;
        this.sorted = elements.length < 2 ? elements : new Value[0];
    }

    public static SetValue of(Collection<? extends Value> elements) {
        SetBuilder builder = builder();
        elements.forEach(builder::add);
        return builder.build();
    }

    public static SetBuilder builder() {
        return new SetBuilder();
    }

    public int size() {
        return elements.length;
    }

    public boolean contains(Value element) {
        return HashSlots.find(slots, elements, element) >= 0;
    }

    /** The element equal to the one given, or -1 as an index: elements that are equal may differ in text. */
    public int indexOf(Value element) {
        return HashSlots.find(slots, elements, element);
    }

    /** The elements in their order. */
    public List<Value> values() {
        return Collections.unmodifiableList(Arrays.asList(inOrder()));
    }

    private Value[] inOrder() {
        Value[] result = sorted;
        if (result.length != elements.length) {
            result = elements.clone();
            Arrays.sort(result);
            sorted = result;
        }
        return result;
    }

    @Override
    public Iterator<Value> iterator() {
        return values().iterator();
    }

    @Override
    public Kind kind() {
        return Kind.SET;
    }

    @Override
    public int compareTo(Value other) {
        return other instanceof SetValue that
                ? Arrays.compare(inOrder(), that.inOrder())
                : Kind.SET.compareTo(other.kind());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SetValue that
                        && elements.length == that.elements.length
                        && hashCode() == that.hashCode()
                        && containsAll(that);
    }

    private boolean containsAll(SetValue that) {
        for (Value element : that.elements) {
            if (!contains(element)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            result = 23;
            for (Value element : elements) {
                result += element.hashCode() * 0x9E3779B9 ^ element.hashCode();
            }
            hash = result;
        }
        return result;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
