package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;

/** {@code trace} and {@code print}: both always hold. */
final class Printing {
    private Printing() {}

    static void register(Builtins.Registry registry) {
        registry.add("trace", (context, arguments) -> {
                    context.note(Operands.string(arguments, 0));
                    return BooleanValue.TRUE;
                })
                .add("print", (context, arguments) -> BooleanValue.TRUE)
                .add("internal.print", (context, arguments) -> BooleanValue.TRUE)
                .add("internal.test_case", (context, arguments) -> BooleanValue.TRUE);
    }
}
