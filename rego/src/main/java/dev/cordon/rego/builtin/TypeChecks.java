package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value.Kind;
import org.jspecify.annotations.Nullable;

/** {@code is_*} and {@code type_name}. */
final class TypeChecks {
    private TypeChecks() {}

    static void register(Builtins.Registry registry) {
        registry.add("type_name", (context, arguments) -> StringValue.of(Operands.typeName(arguments[0])))
                .add("is_null", is(Kind.NULL))
                .add("is_boolean", is(Kind.BOOLEAN))
                .add("is_number", is(Kind.NUMBER))
                .add("is_string", is(Kind.STRING))
                .add("is_array", is(Kind.ARRAY))
                .add("is_object", is(Kind.OBJECT))
                .add("is_set", is(Kind.SET));
    }

    private static Builtin.Implementation is(Kind kind) {
        return (context, arguments) -> truth(arguments[0].kind() == kind);
    }

    private static @Nullable BooleanValue truth(boolean holds) {
        return BooleanValue.of(holds);
    }
}
