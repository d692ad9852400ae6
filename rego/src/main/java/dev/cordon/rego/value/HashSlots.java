package dev.cordon.rego.value;

/** Open-addressing hash tables that map a value to its index in an array; 0 marks a free slot, n means index n-1. */
final class HashSlots {
    private HashSlots() {}

    static int[] of(Value[] elements) {
        int[] slots = new int[capacity(elements.length)];
        for (int i = 0; i < elements.length; i++) {
            insert(slots, elements, i);
        }
        return slots;
    }

    static int capacity(int size) {
        return Math.max(8, Integer.highestOneBit(size * 2 - 1) << 1);
    }

    /** Enters the element at an index, unless an equal one is there. Gives the index of the one that is in. */
    static int insert(int[] slots, Value[] elements, int index) {
        Value element = elements[index];
        int mask = slots.length - 1;
        int slot = spread(element.hashCode()) & mask;
        while (slots[slot] != 0) {
            if (elements[slots[slot] - 1].equals(element)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = index + 1;
        return index;
    }

    static int find(int[] slots, Value[] elements, Value sought) {
        int mask = slots.length - 1;
        int slot = spread(sought.hashCode()) & mask;
        while (slots[slot] != 0) {
            Value candidate = elements[slots[slot] - 1];
            if (candidate == sought || candidate.equals(sought)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
