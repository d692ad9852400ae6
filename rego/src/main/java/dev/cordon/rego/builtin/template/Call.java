package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function.
 *
 * @param node what messages name when the function cannot do what it is asked
 * @param last what the command before it in the pipeline gave, which is the last argument
 */
record Call(
        Operand node,
        List<Operand> arguments,
        GoValue dot,
        @Nullable GoValue last) {
    int size() {
        return arguments.size() + (last == null ? 0 : 1);
    }

    List<GoValue> values(Execution execution) {
        List<GoValue> values = new ArrayList<>();
        arguments.forEach(argument -> values.add(argument.argument(execution, dot)));
        if (last != null) {
            values.add(last);
        }
        return values;
    }
}
