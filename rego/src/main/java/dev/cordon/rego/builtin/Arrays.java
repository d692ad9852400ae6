package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code array.*}. */
final class Arrays {
    private Arrays() {}

    static void register(Builtins.Registry registry) {
        registry.add("array.concat", (context, arguments) -> concat(arguments))
                .add("array.slice", (context, arguments) -> slice(arguments))
                .add("array.reverse", (context, arguments) -> reverse(arguments))
                .add("array.flatten", (context, arguments) -> flatten(arguments));
    }

    private static Value concat(Value[] arguments) {
        List<Value> result = new ArrayList<>(Operands.array(arguments, 0).values());
        result.addAll(Operands.array(arguments, 1).values());
        return ArrayValue.of(result);
    }

    private static Value slice(Value[] arguments) {
        ArrayValue array = Operands.array(arguments, 0);
        int from = Math.max(0, Operands.integer(arguments, 1));
        int to = Math.min(array.size(), Operands.integer(arguments, 2));
        return from >= to ? ArrayValue.EMPTY : array.slice(from, to);
    }

    private static Value reverse(Value[] arguments) {
        List<Value> result = new ArrayList<>(Operands.array(arguments, 0).values());
        Collections.reverse(result);
        return ArrayValue.of(result);
    }

    /** One level of arrays inside of the array is taken out. */
    private static Value flatten(Value[] arguments) {
        List<Value> result = new ArrayList<>();
        for (Value element : Operands.array(arguments, 0)) {
            if (element instanceof ArrayValue inner) {
                result.addAll(inner.values());
            } else {
                result.add(element);
            }
        }
        return ArrayValue.of(result);
    }
}
