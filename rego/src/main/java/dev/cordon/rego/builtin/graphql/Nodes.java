package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and makes the nodes of trees. */
final class Nodes {
    private Nodes() {}

    static String text(ObjectValue node, String key) {
        return node.get(key) instanceof StringValue text ? text.value() : "";
    }

    static boolean flag(ObjectValue node, String key) {
        return node.get(key) == BooleanValue.TRUE;
    }

    static int number(ObjectValue node, String key) {
        return node.get(key) instanceof NumberValue number && number.isLong() ? Math.toIntExact(number.longValue()) : 0;
    }

    static @Nullable ObjectValue child(ObjectValue node, String key) {
        return node.get(key) instanceof ObjectValue child ? child : null;
    }

    static List<ObjectValue> list(ObjectValue node, String key) {
        List<ObjectValue> result = new ArrayList<>();
        for (Value element : elements(node, key)) {
            if (element instanceof ObjectValue child) {
                result.add(child);
            }
        }
        return result;
    }

    static List<String> names(ObjectValue node, String key) {
        List<String> result = new ArrayList<>();
        for (Value element : elements(node, key)) {
            if (element instanceof StringValue text) {
                result.add(text.value());
            }
        }
        return result;
    }

    static List<Value> elements(ObjectValue node, String key) {
        return node.get(key) instanceof ArrayValue array ? array.values() : List.of();
    }

    static @Nullable ObjectValue named(List<ObjectValue> nodes, String name) {
        for (ObjectValue node : nodes) {
            if (text(node, "Name").equals(name)) {
                return node;
            }
        }
        return null;
    }

    static ObjectBuilder node() {
        return ObjectValue.builder();
    }

    static void put(ObjectBuilder node, String key, String value) {
        node.put(key, StringValue.of(value));
    }

    static void put(ObjectBuilder node, String key, boolean value) {
        node.put(key, BooleanValue.of(value));
    }

    /** Trees show no empty lists. */
    static void put(ObjectBuilder node, String key, List<? extends Value> values) {
        if (!values.isEmpty()) {
            node.put(key, ArrayValue.of(List.copyOf(values)));
        }
    }

    static String quoted(String text) {
        return StringValue.of(text).toString();
    }
}
