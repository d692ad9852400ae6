package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code object.*}. */
final class Objects {
    private Objects() {}

    static void register(Builtins.Registry registry) {
        registry.add("object.get", (context, arguments) -> get(arguments))
                .add("object.keys", (context, arguments) -> keys(Operands.object(arguments, 0)))
                .add("object.remove", (context, arguments) -> select(arguments, false))
                .add("object.filter", (context, arguments) -> select(arguments, true))
                .add(
                        "object.union",
                        (context, arguments) -> union(Operands.object(arguments, 0), Operands.object(arguments, 1)))
                .add("object.union_n", (context, arguments) -> unionOfAll(arguments))
                .add("object.subset", (context, arguments) -> Subsets.contains(arguments));
    }

    private static Value get(Value[] arguments) {
        ObjectValue object = Operands.object(arguments, 0);
        if (!(arguments[1] instanceof ArrayValue path)) {
            Value value = object.get(arguments[1]);
            return value == null ? arguments[2] : value;
        }
        Value current = object;
        for (Value key : path) {
            current = element(current, key);
            if (current == null) {
                return arguments[2];
            }
        }
        return current;
    }

    private static @Nullable Value element(Value collection, Value key) {
        if (collection instanceof ObjectValue object) {
            return object.get(key);
        }
        if (collection instanceof SetValue set) {
            return set.contains(key) ? key : null;
        }
        if (collection instanceof ArrayValue array && key instanceof NumberValue number && number.isLong()) {
            long index = number.longValue();
            return index >= 0 && index < array.size() ? array.get((int) index) : null;
        }
        return null;
    }

    private static Value keys(ObjectValue object) {
        return SetValue.of(object.keys());
    }

    private static Value select(Value[] arguments, boolean keep) {
        ObjectValue object = Operands.object(arguments, 0);
        SetValue keys = keySet(arguments);
        ObjectBuilder result = ObjectValue.builder();
        object.forEach((key, value) -> {
            if (keys.contains(key) == keep) {
                result.put(key, value);
            }
        });
        return result.build();
    }

    private static SetValue keySet(Value[] arguments) {
        if (arguments[1] instanceof ObjectValue object) {
            return SetValue.of(object.keys());
        }
        if (arguments[1] instanceof SetValue set) {
            return set;
        }
        if (!(arguments[1] instanceof ArrayValue array)) {
            throw Operands.wrongType(arguments, 1, "object", "set", "array");
        }
        SetBuilder keys = SetValue.builder();
        array.forEach(keys::add);
        return keys.build();
    }

    /** Objects are merged all the way down; of two other values the right one stands. */
    static ObjectValue union(ObjectValue left, ObjectValue right) {
        ObjectBuilder result = ObjectValue.builder().putAll(left);
        right.forEach((key, value) -> {
            Value earlier = left.get(key);
            result.put(
                    key,
                    earlier instanceof ObjectValue one && value instanceof ObjectValue other
                            ? union(one, other)
                            : value);
        });
        return result.build();
    }

    private static Value unionOfAll(Value[] arguments) {
        ObjectValue result = ObjectValue.EMPTY;
        for (Value element : Operands.array(arguments, 0)) {
            if (!(element instanceof ObjectValue object)) {
                throw BuiltinException.type(
                        "operand 1 must be array of objects but got array containing " + Operands.typeName(element));
            }
            result = union(result, object);
        }
        return result;
    }
}
