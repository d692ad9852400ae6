package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code json.filter} and {@code json.remove}: what is and what is not at paths. */
final class JsonPaths {
    private JsonPaths() {}

    static void register(Builtins.Registry registry) {
        registry.add("json.filter", (context, arguments) -> filter(Operands.object(arguments, 0), tree(arguments)))
                .add("json.remove", (context, arguments) -> remove(Operands.object(arguments, 0), tree(arguments)))
                .add("json.patch", (context, arguments) -> JsonPatch.patched(arguments));
    }

    /** Paths as a tree; a node without children is the end of a path. */
    private static final class Node {
        private final Map<Value, Node> children = new LinkedHashMap<>();
        private boolean end;
    }

    private static Node tree(Value[] arguments) {
        Operands.object(arguments, 0);
        Node root = new Node();
        if (!(arguments[1] instanceof ArrayValue) && !(arguments[1] instanceof SetValue)) {
            throw Operands.wrongType(arguments, 1, "set", "array");
        }
        for (Value path : Operands.elements(arguments, 1)) {
            Node node = root;
            for (Value key : segments(path)) {
                node = node.children.computeIfAbsent(key, k -> new Node());
            }
            // An empty path is passed over: it takes neither all nor nothing.
            node.end = node != root;
        }
        return root;
    }

    /** The keys of a path that is a JSON pointer or an array. */
    static List<Value> segments(Value path) {
        if (path instanceof ArrayValue array) {
            return array.values();
        }
        if (!(path instanceof StringValue text)) {
            throw BuiltinException.type("operand 2 must be one of {set, array} containing string paths or array of"
                    + " path segments but got " + Operands.typeName(path));
        }
        if (text.value().isEmpty()) {
            return List.of();
        }
        List<Value> segments = new ArrayList<>();
        for (String part : text.value().replaceFirst("^/+", "").split("/", -1)) {
            segments.add(StringValue.of(part.replace("~1", "/").replace("~0", "~")));
        }
        return segments;
    }

    private static Value filter(Value value, Node node) {
        if (node.end) {
            return value;
        }
        if (value instanceof ObjectValue object) {
            ObjectBuilder result = ObjectValue.builder();
            object.forEach((key, element) -> {
                Node child = node.children.get(key);
                if (child != null) {
                    result.put(key, filter(element, child));
                }
            });
            return result.build();
        }
        if (value instanceof ArrayValue array) {
            return filterArray(array, node);
        }
        if (value instanceof SetValue set) {
            List<Value> kept = new ArrayList<>(set.values());
            kept.removeIf(element -> !node.children.containsKey(element));
            return SetValue.of(kept);
        }
        return value;
    }

    private static Value filterArray(ArrayValue array, Node node) {
        List<Value> result = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Node child = child(node, i);
            if (child != null) {
                result.add(filter(array.get(i), child));
            }
        }
        return ArrayValue.of(result);
    }

    private static @org.jspecify.annotations.Nullable Node child(Node node, int index) {
        Node child = node.children.get(StringValue.of(Integer.toString(index)));
        return child != null ? child : node.children.get(NumberValue.of(index));
    }

    private static Value remove(Value value, Node node) {
        if (value instanceof ObjectValue object) {
            ObjectBuilder result = ObjectValue.builder();
            object.forEach((key, element) -> {
                Node child = node.children.get(key);
                if (child == null) {
                    result.put(key, element);
                } else if (!child.end) {
                    result.put(key, remove(element, child));
                }
            });
            return result.build();
        }
        if (value instanceof ArrayValue array) {
            return removeFromArray(array, node);
        }
        if (value instanceof SetValue set) {
            List<Value> kept = new ArrayList<>(set.values());
            kept.removeIf(node.children::containsKey);
            return SetValue.of(kept);
        }
        return value;
    }

    private static Value removeFromArray(ArrayValue array, Node node) {
        List<Value> result = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Node child = child(node, i);
            if (child == null) {
                result.add(array.get(i));
            } else if (!child.end) {
                result.add(remove(array.get(i), child));
            }
        }
        return ArrayValue.of(result);
    }
}
