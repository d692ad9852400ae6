package dev.cordon.rego.builtin;

import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;

/** Union, intersection and difference. */
final class Sets {
    private Sets() {}

    static void register(Builtins.Registry registry) {
        registry.add("or", (context, arguments) -> union(Operands.set(arguments, 0), Operands.set(arguments, 1)))
                .add("and", (context, arguments) -> common(Operands.set(arguments, 0), Operands.set(arguments, 1)))
                .add(
                        "set_diff",
                        (context, arguments) -> difference(Operands.set(arguments, 0), Operands.set(arguments, 1)))
                .add("union", (context, arguments) -> unionOfAll(arguments))
                .add("intersection", (context, arguments) -> commonToAll(arguments));
    }

    private static SetValue union(SetValue left, SetValue right) {
        SetBuilder result = SetValue.builder();
        left.forEach(result::add);
        right.forEach(result::add);
        return result.build();
    }

    private static SetValue common(SetValue left, SetValue right) {
        SetBuilder result = SetValue.builder();
        for (Value element : left) {
            if (right.contains(element)) {
                result.add(element);
            }
        }
        return result.build();
    }

    static SetValue difference(SetValue left, SetValue right) {
        SetBuilder result = SetValue.builder();
        for (Value element : left) {
            if (!right.contains(element)) {
                result.add(element);
            }
        }
        return result.build();
    }

    private static Value unionOfAll(Value[] arguments) {
        SetBuilder result = SetValue.builder();
        for (Value element : Operands.set(arguments, 0)) {
            inner(element).forEach(result::add);
        }
        return result.build();
    }

    private static Value commonToAll(Value[] arguments) {
        SetValue result = null;
        for (Value element : Operands.set(arguments, 0)) {
            result = result == null ? inner(element) : common(result, inner(element));
        }
        return result == null ? SetValue.EMPTY : result;
    }

    private static SetValue inner(Value element) {
        if (element instanceof SetValue set) {
            return set;
        }
        throw BuiltinException.type(
                "operand 1 must be set of sets but got set containing " + Operands.typeName(element));
    }
}
