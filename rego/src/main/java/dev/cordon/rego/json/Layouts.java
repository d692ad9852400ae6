package dev.cordon.rego.json;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Shape;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sequences of keys met while reading, as a tree: objects with the same keys in the same order reach the same node
 * and share its shape. Where a node gets many different successors, its objects are maps rather than records, and their
 * layouts are not kept.
 */
final class Layouts {
    private static final int MOST_CHILDREN = 64;

    private final Map<String, StringValue> names = new HashMap<>();
    private final Node root = new Node(null, null, 0);

    Node root() {
        return root;
    }

    /** A sequence of keys. */
    final class Node {
        private final @Nullable Node parent;
        private final @Nullable StringValue key;
        private final int size;
        private final Map<String, Node> children = new HashMap<>(2);
        private @Nullable String lastName;
        private @Nullable Node lastChild;
        private @Nullable Shape shape;
        private int @Nullable [] order;
        private @Nullable String duplicate;

        private Node(@Nullable Node parent, @Nullable StringValue key, int size) {
            this.parent = parent;
            this.key = key;
            this.size = size;
        }

        @SuppressWarnings("ReferenceEquality") // The parser interns names: a cheap hit, and a miss only costs a lookup.
        Node child(String name) {
            Node last = lastChild;
            if (last != null && lastName == name) {
                return last;
            }
            Node child = children.get(name);
            if (child == null) {
                child = newChild(name);
            }
            lastName = name;
            lastChild = child;
            return child;
        }

        private Node newChild(String name) {
            if (children.size() >= MOST_CHILDREN) {
                return new Node(this, StringValue.of(name), size + 1);
            }
            Node child = new Node(this, names.computeIfAbsent(name, StringValue::of), size + 1);
            children.put(name, child);
            return child;
        }

        Shape shape() {
            Shape result = shape;
            if (result == null) {
                result = arrangeKeys();
                shape = result;
            }
            return result;
        }

        @Nullable
        String duplicate() {
            shape();
            return duplicate;
        }

        /** The values, given in the order of reading, in the order of the shape's keys. */
        Value[] arrange(List<Value> values) {
            shape();
            int[] positions = order;
            Value[] result = new Value[size];
            for (int i = 0; i < size; i++) {
                result[i] = values.get(positions == null ? i : positions[i]);
            }
            return result;
        }

        /** The object in which the last of repeated keys counts. */
        ObjectValue lastOfEach(List<Value> values) {
            ObjectBuilder object = ObjectValue.builder();
            List<Value> keys = new ArrayList<>();
            for (Node node = this; node != null && node.key != null; node = node.parent) {
                keys.add(0, node.key);
            }
            for (int i = 0; i < keys.size(); i++) {
                object.put(keys.get(i), values.get(i));
            }
            return object.build();
        }

        private Shape arrangeKeys() {
            Value[] keys = new Value[size];
            Node node = this;
            for (int i = size - 1; i >= 0 && node != null; i--, node = node.parent) {
                if (node.key != null) {
                    keys[i] = node.key;
                }
            }
            Integer[] positions = new Integer[size];
            Arrays.setAll(positions, i -> i);
            Arrays.sort(positions, Comparator.comparing(i -> keys[i]));
            order = Arrays.stream(positions).mapToInt(Integer::intValue).toArray();
            Value[] sorted = new Value[size];
            Arrays.setAll(sorted, i -> keys[positions[i]]);
            for (int i = 1; i < size; i++) {
                if (sorted[i].equals(sorted[i - 1])) {
                    duplicate = ((StringValue) sorted[i]).value();
                }
            }
            return Shape.ofSorted(sorted);
        }
    }
}
