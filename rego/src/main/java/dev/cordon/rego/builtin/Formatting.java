package dev.cordon.rego.builtin;

import dev.cordon.rego.value.StringValue;

/** {@code sprintf}. */
final class Formatting {
    private Formatting() {}

    static void register(Builtins.Registry registry) {
        registry.add("sprintf", (context, arguments) -> {
            String format = Operands.string(arguments, 0);
            return StringValue.of(new GoFormat(format, Operands.array(arguments, 1)).text());
        });
    }
}
