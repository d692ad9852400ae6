package dev.cordon.descriptor.json;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Shape;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The sequences of names that the objects of a file have had. A large file has few of them, and objects with the same
 * names share one sorted list of keys.
 */
final class KeyOrders {

    /** Where objects are maps with names of their own, to remember each would cost more than it saves. */
    private static final int MOST = 4_096;

    private final Map<Sequence, Order> known = new HashMap<>();
    private final Map<String, StringValue> names = new HashMap<>();
    private final Sequence sought = new Sequence(new String[0], 0, 0);

    /** @param values beside their names; both between the indices, and the names distinct */
    ObjectValue object(String[] names, Value[] values, int from, int to) {
        if (from == to) {
            return ObjectValue.EMPTY;
        }
        sought.set(names, from, to);
        Order order = known.get(sought);
        if (order == null) {
            if (known.size() >= MOST) {
                return unordered(names, values, from, to);
            }
            order = order(Arrays.copyOfRange(names, from, to));
            known.put(sought.copy(), order);
        }
        return order.object(values, from);
    }

    private static ObjectValue unordered(String[] names, Value[] values, int from, int to) {
        ObjectBuilder object = ObjectValue.builder();
        for (int i = from; i < to; i++) {
            object.put(names[i], values[i]);
        }
        return object.build();
    }

    private Order order(String[] sequence) {
        StringValue[] keys = new StringValue[sequence.length];
        Integer[] places = new Integer[sequence.length];
        for (int i = 0; i < sequence.length; i++) {
            keys[i] = names.computeIfAbsent(sequence[i], StringValue::of);
            places[i] = i;
        }
        Arrays.sort(places, Comparator.comparing((Integer place) -> keys[place]));
        Value[] sorted = new Value[keys.length];
        Arrays.setAll(sorted, i -> keys[places[i]]);
        return new Order(
                Shape.ofSorted(sorted),
                Arrays.stream(places).mapToInt(Integer::intValue).toArray());
    }

    /** Sorted keys, and the place in the file that each has. */
    private record Order(Shape shape, int[] places) {

        ObjectValue object(Value[] values, int from) {
            Value[] sorted = new Value[places.length];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = values[from + places[i]];
            }
            return ObjectValue.owning(shape, sorted);
        }
    }

    /** Names as a key of a hash table; one of them is reused for looking up. */
    private static final class Sequence {

        private String[] names;
        private int from;
        private int to;
        private int hash;

        Sequence(String[] names, int from, int to) {
            this.names = names;
            set(names, from, to);
        }

        void set(String[] all, int first, int end) {
            names = all;
            from = first;
            to = end;
            hash = 0;
            for (int i = first; i < end; i++) {
                hash = 31 * hash + all[i].hashCode();
            }
        }

        Sequence copy() {
            return new Sequence(Arrays.copyOfRange(names, from, to), 0, to - from);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence that && Arrays.equals(names, from, to, that.names, that.from, that.to);
        }
    }
}
