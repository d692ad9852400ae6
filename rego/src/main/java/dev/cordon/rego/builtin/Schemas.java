package dev.cordon.rego.builtin;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code json.match_schema} and {@code json.verify_schema}, by draft 7. */
final class Schemas {
    private static final List<String> TYPES =
            List.of("array", "boolean", "integer", "number", "null", "object", "string");

    private Schemas() {}

    static void register(Builtins.Registry registry) {
        registry.add("json.match_schema", (context, arguments) -> match(context, arguments))
                .add("json.verify_schema", (context, arguments) -> verify(arguments));
    }

    private static Value document(Value[] arguments, int index) {
        if (arguments[index] instanceof StringValue text) {
            try {
                return Documents.json(text.value());
            } catch (BuiltinException problem) {
                throw BuiltinException.other("invalid JSON string");
            }
        }
        if (arguments[index] instanceof ObjectValue) {
            return arguments[index];
        }
        throw Operands.wrongType(arguments, index, "object", "string");
    }

    private static Value match(CallContext context, Value[] arguments) {
        Value document = arguments[0] instanceof ArrayValue ? arguments[0] : document(arguments, 0);
        Value schemaDocument = document(arguments, 1);
        String invalid = problem(schemaDocument);
        if (invalid != null) {
            throw BuiltinException.other(invalid);
        }
        String text = JsonWriter.compact(schemaDocument);
        Schema schema = context.remembered(
                List.of("schema", text),
                () -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(text, InputFormat.JSON));
        List<Value> errors = new ArrayList<>();
        schema.validate(JsonWriter.compact(document), InputFormat.JSON)
                .forEach(error -> errors.add(SchemaErrors.describe(error)));
        return ArrayValue.of(BooleanValue.of(errors.isEmpty()), ArrayValue.of(errors));
    }

    private static Value verify(Value[] arguments) {
        String problem;
        try {
            problem = problem(document(arguments, 0));
        } catch (BuiltinException unreadable) {
            problem = unreadable.getMessage();
        }
        return problem == null
                ? ArrayValue.of(BooleanValue.TRUE, NullValue.NULL)
                : ArrayValue.of(BooleanValue.FALSE, StringValue.of("jsonschema: " + problem));
    }

    /** What is wrong with the types in a schema, if anything is. */
    private static @Nullable String problem(Value schema) {
        if (schema instanceof ObjectValue object) {
            if (!(object.get("type") == null
                    || object.get("type") instanceof StringValue
                    || object.get("type") instanceof ArrayValue)) {
                return "Invalid type. Expected: type, given: string/Array Of Strings";
            }
            String type = object.get("type") instanceof StringValue text ? text.value() : TYPES.get(0);
            if (!TYPES.contains(type)) {
                return "has a primitive type that is NOT VALID -- given: /" + type + "/ Expected valid values are:["
                        + String.join(" ", TYPES) + "]";
            }
            return object.get("properties") instanceof ObjectValue properties ? problemInside(properties) : null;
        }
        return schema instanceof BooleanValue ? null : "schema is invalid";
    }

    private static @Nullable String problemInside(ObjectValue properties) {
        for (Value property : properties.values()) {
            String problem = problem(property);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
