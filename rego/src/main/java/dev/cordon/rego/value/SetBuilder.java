package dev.cordon.rego.value;

import java.util.Arrays;

/** Collects distinct elements in any order. */
public final class SetBuilder {
    private Value[] elements = new Value[4];
    private int[] slots = new int[8];
    private int size;

    SetBuilder() {}

    public SetBuilder add(Value element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        elements[size] = element;
        if (HashSlots.insert(slots, elements, size) == size) {
            size++;
            grow();
        }
        return this;
    }

    private void grow() {
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < size; i++) {
                HashSlots.insert(slots, elements, i);
            }
        }
    }

    public boolean contains(Value element) {
        return HashSlots.find(slots, elements, element) >= 0;
    }

    public int size() {
        return size;
    }

    public SetValue build() {
        return size == 0 ? SetValue.EMPTY : new SetValue(Arrays.copyOf(elements, size), slots.clone());
    }
}
