package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.Value;
import java.util.function.IntPredicate;

/** {@code ==}, {@code !=}, {@code <} and their like: they compare values of any kinds. */
final class Comparison {
    private Comparison() {}

    static void register(Builtins.Registry registry) {
        registry.add("eq", equality(true))
                .add("equal", equality(true))
                .add("neq", equality(false))
                .add("lt", order(result -> result < 0))
                .add("lte", order(result -> result <= 0))
                .add("gt", order(result -> result > 0))
                .add("gte", order(result -> result >= 0));
    }

    private static Builtin.Implementation equality(boolean wanted) {
        return (context, arguments) -> BooleanValue.of(arguments[0].equals(arguments[1]) == wanted);
    }

    private static Builtin.Implementation order(IntPredicate accepted) {
        return (context, arguments) -> {
            Value left = arguments[0];
            return BooleanValue.of(accepted.test(left.compareTo(arguments[1])));
        };
    }
}
