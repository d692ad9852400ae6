package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.rego.value.Value.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Conversions between types. */
final class Casts {
    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");

    private Casts() {}

    static void register(Builtins.Registry registry) {
        registry.add("to_number", (context, arguments) -> toNumber(arguments))
                .add("cast_array", (context, arguments) -> ArrayValue.of(Operands.elements(arguments, 0)))
                .add("cast_set", (context, arguments) -> SetValue.of(Operands.elements(arguments, 0)))
                .add("cast_boolean", same(Kind.BOOLEAN))
                .add("cast_null", same(Kind.NULL))
                .add("cast_object", same(Kind.OBJECT))
                .add("cast_string", same(Kind.STRING));
    }

    private static Builtin.Implementation same(Kind kind) {
        return (context, arguments) -> {
            if (arguments[0].kind() != kind) {
                throw Operands.wrongType(arguments, 0, kind.typeName());
            }
            return arguments[0];
        };
    }

    private static Value toNumber(Value[] arguments) {
        Value value = arguments[0];
        if (value instanceof NumberValue) {
            return value;
        }
        if (value instanceof NullValue) {
            return NumberValue.ZERO;
        }
        if (value instanceof BooleanValue truth) {
            return truth.value() ? NumberValue.ONE : NumberValue.ZERO;
        }
        if (value instanceof StringValue text) {
            return parse(text.value());
        }
        throw Operands.wrongType(arguments, 0, "null", "boolean", "number", "string");
    }

    private static Value parse(String text) {
        String trimmed = text.startsWith("+") ? text.substring(1) : text;
        if (NOT_FINITE.contains(trimmed.replaceFirst("^-", "").toLowerCase(Locale.ROOT))) {
            throw BuiltinException.type("operand 1 must be valid number string but got string");
        }
        if (!trimmed.matches("-?\\d*(\\.\\d*)?([eE][+-]?\\d+)?") || !trimmed.matches("[^eE]*\\d.*")) {
            throw BuiltinException.other("strconv.ParseFloat: parsing \"" + text + "\": invalid syntax");
        }
        boolean isPlain = trimmed.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
        return NumberValue.of(isPlain ? trimmed : new BigDecimal(trimmed).toString());
    }
}
