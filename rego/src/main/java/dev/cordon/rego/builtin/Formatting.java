package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.format.GoFormat;
import dev.cordon.rego.builtin.format.GoValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.List;

/** {@code sprintf}. */
final class Formatting {
    private Formatting() {}

    static void register(Builtins.Registry registry) {
        registry.add("sprintf", (context, arguments) -> {
            String format = Operands.string(arguments, 0);
            List<GoValue> values = Operands.array(arguments, 1).values().stream()
                    .map(Formatting::argument)
                    .toList();
            return StringValue.of(new GoFormat(format, values).text());
        });
    }

    /** OPA hands numbers over as what they are in Go, and everything else as text. */
    private static GoValue argument(Value value) {
        if (value instanceof NumberValue number) {
            return number(number);
        }
        return GoValue.string(value instanceof StringValue text ? text.value() : value.toString());
    }

    /** Numbers written as whole numbers are whole; 1.0 is a double, as it is in OPA; what no double can be is a text. */
    private static GoValue number(NumberValue number) {
        if (number.text().matches("[-+]?\\d+")) {
            BigInteger whole = new BigInteger(number.text());
            return new GoValue(whole.bitLength() < Long.SIZE ? GoValue.Kind.INT : GoValue.Kind.BIG, whole);
        }
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            return GoValue.string(number.text());
        }
        return GoValue.floating(value == 0 && number.text().startsWith("-") ? -0.0 : value);
    }
}
