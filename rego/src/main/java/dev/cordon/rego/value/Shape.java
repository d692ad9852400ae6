package dev.cordon.rego.value;

import java.util.Arrays;

/**
 * The sorted keys of an object, shared by all objects with the same keys. A lookup finds the key's index here and the
 * value at that index in the object.
 */
public final class Shape {
    static final Shape EMPTY = new Shape(new Value[0]);
    private static final int LINEAR = 6;

    private final Value[] keys;
    private int hash;
    private volatile int[] table = new int[0];

    private Shape(Value[] keys) {
        this.keys = keys;
    }

    /** A shape over keys that are sorted and distinct; takes the array without copying it. */
    public static Shape ofSorted(Value[] keys) {
        return keys.length == 0 ? EMPTY : new Shape(keys);
    }

    public int size() {
        return keys.length;
    }

    public Value key(int index) {
        return keys[index];
    }

    Value[] keys() {
        return keys;
    }

    /** The index of a key, or -1. */
    public int indexOf(Value key) {
        if (keys.length > LINEAR) {
            return probe(key);
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key || keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private int probe(Value key) {
        int[] slots = table;
        if (slots.length == 0) {
            slots = HashSlots.of(keys);
            table = slots;
        }
        return HashSlots.find(slots, keys, key);
    }

    int keysHash() {
        int result = hash;
        if (result == 0) {
            result = Arrays.hashCode(keys);
            hash = result;
        }
        return result;
    }

    boolean sameKeys(Shape other) {
        return this == other
                || keys.length == other.keys.length
                        && keysHash() == other.keysHash()
                        && Arrays.equals(keys, other.keys);
    }
}
