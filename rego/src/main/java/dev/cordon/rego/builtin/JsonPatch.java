package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code json.patch}: the operations of RFC 6902, on sets too. An operation that does not fit leaves all undefined. */
final class JsonPatch {
    private JsonPatch() {}

    static @Nullable Value patched(Value[] arguments) {
        ArrayValue patches = Operands.array(arguments, 1);
        try {
            return apply(arguments[0], patches);
        } catch (BuiltinException misfit) {
            // Undefined even where errors are strict.
            return null;
        }
    }

    private static Value apply(Value original, ArrayValue patches) {
        Value document = original;
        for (Value patch : patches) {
            if (!(patch instanceof ObjectValue operation)) {
                throw BuiltinException.type(
                        "operand 2 must be array of JSON-Patch objects but got " + Operands.typeName(patch));
            }
            document = apply(document, operation);
        }
        return document;
    }

    private static Value apply(Value document, ObjectValue patch) {
        List<Value> path = path(patch, "path");
        return switch (text(patch.get("op"))) {
            case "add" -> add(document, path, required(patch, "value"));
            case "remove" -> remove(document, path);
            case "replace" -> add(removeInPlace(document, path), path, required(patch, "value"));
            case "move" -> {
                List<Value> from = path(patch, "from");
                Value moved = get(document, from);
                yield add(remove(document, from), path, moved);
            }
            case "copy" -> add(document, path, get(document, path(patch, "from")));
            case "test" -> test(document, path, required(patch, "value"));
            default -> throw BuiltinException.other("unrecognized op: " + patch.get("op"));
        };
    }

    private static String text(@Nullable Value value) {
        return value instanceof StringValue string ? string.value() : "";
    }

    private static List<Value> path(ObjectValue patch, String key) {
        Value path = required(patch, key);
        if (path instanceof StringValue || path instanceof ArrayValue) {
            return JsonPaths.segments(path);
        }
        throw BuiltinException.type("attribute '" + key + "' must be a string or array of path segments");
    }

    private static Value required(ObjectValue patch, String key) {
        Value value = patch.get(key);
        if (value == null) {
            throw BuiltinException.other("missing '" + key + "' attribute");
        }
        return value;
    }

    private static Value test(Value document, List<Value> path, Value expected) {
        if (!get(document, path).equals(expected)) {
            throw BuiltinException.other("value from EditTree != patch value");
        }
        return document;
    }

    private static Value get(Value document, List<Value> path) {
        Value current = document;
        for (Value key : path) {
            Value next = element(current, key);
            if (next == null) {
                throw missing(key);
            }
            current = next;
        }
        return current;
    }

    private static BuiltinException missing(Value key) {
        return BuiltinException.other("path " + key + " does not exist in the document");
    }

    private static @Nullable Value element(Value collection, Value key) {
        if (collection instanceof ObjectValue object) {
            return object.get(key);
        }
        if (collection instanceof SetValue set) {
            return set.contains(key) ? key : null;
        }
        if (collection instanceof ArrayValue array) {
            int index = index(key, array.size());
            return index < array.size() ? array.get(index) : null;
        }
        return null;
    }

    /** The index that a key names; a dash is the place after the end. */
    private static int index(Value key, int size) {
        if (key instanceof NumberValue number && number.isLong() && number.longValue() >= 0) {
            return (int) Math.min(number.longValue(), size + 1L);
        }
        String text = text(key);
        if (text.equals("-")) {
            return size;
        }
        if (!text.matches("0|[1-9][0-9]{0,8}")) {
            throw BuiltinException.other("invalid index " + key);
        }
        return Integer.parseInt(text);
    }

    private static Value add(Value target, List<Value> path, Value value) {
        if (path.isEmpty()) {
            return value;
        }
        Value key = path.get(0);
        if (path.size() > 1) {
            Value child = element(target, key);
            if (child == null) {
                throw missing(key);
            }
            return put(target, key, add(child, path.subList(1, path.size()), value));
        }
        if (target instanceof ArrayValue array) {
            return insert(array, index(key, array.size()), value);
        }
        return put(target, key, value);
    }

    private static Value insert(ArrayValue array, int index, Value value) {
        if (index > array.size()) {
            throw BuiltinException.other("index out of range: " + index);
        }
        List<Value> elements = new ArrayList<>(array.values());
        elements.add(index, value);
        return ArrayValue.of(elements);
    }

    /** Puts a value in the place of an element. */
    private static Value put(Value target, Value key, Value value) {
        if (target instanceof ObjectValue object) {
            return object.with(key, value);
        }
        if (target instanceof ArrayValue array) {
            List<Value> elements = new ArrayList<>(array.values());
            elements.set(index(key, array.size()), value);
            return ArrayValue.of(elements);
        }
        if (target instanceof SetValue set) {
            SetBuilder elements = SetValue.builder();
            if (!set.contains(key) && !key.equals(value)) {
                throw BuiltinException.other("set key " + key + " does not equal value to be added " + value);
            }
            set.forEach(element -> {
                if (!element.equals(key)) {
                    elements.add(element);
                }
            });
            return elements.add(value).build();
        }
        throw missing(key);
    }

    /** For a replacement: an array keeps the place, so that adding does not move it. */
    private static Value removeInPlace(Value document, List<Value> path) {
        get(document, path);
        return path.isEmpty() ? document : remove(document, path);
    }

    private static Value remove(Value target, List<Value> path) {
        if (path.isEmpty()) {
            throw BuiltinException.other("cannot remove the whole document");
        }
        Value key = path.get(0);
        Value child = element(target, key);
        if (child == null) {
            throw missing(key);
        }
        if (path.size() > 1) {
            return put(target, key, remove(child, path.subList(1, path.size())));
        }
        return removeElement(target, key);
    }

    private static Value removeElement(Value target, Value key) {
        if (target instanceof ObjectValue object) {
            return object.without(key);
        }
        if (target instanceof ArrayValue array) {
            List<Value> elements = new ArrayList<>(array.values());
            elements.remove(index(key, array.size()));
            return ArrayValue.of(elements);
        }
        List<Value> rest = new ArrayList<>(((SetValue) target).values());
        rest.remove(key);
        return SetValue.of(rest);
    }
}
