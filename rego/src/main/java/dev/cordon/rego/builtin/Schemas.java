package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.schema.SchemaChecks;
import dev.cordon.rego.builtin.schema.SchemaProblem;
import dev.cordon.rego.builtin.schema.SchemaValidation;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code json.match_schema} and {@code json.verify_schema}, by drafts 4 to 7. */
final class Schemas {
    private Schemas() {}

    static void register(Builtins.Registry registry) {
        registry.add("json.match_schema", Schemas::match)
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
        String invalid = SchemaChecks.problem(schemaDocument);
        if (invalid != null) {
            throw BuiltinException.other(invalid);
        }
        List<Value> errors = new ArrayList<>();
        SchemaValidation validation = new SchemaValidation(schemaDocument, () -> context.spend(1));
        validation.problems(document).forEach(problem -> errors.add(described(problem)));
        return ArrayValue.of(BooleanValue.of(errors.isEmpty()), ArrayValue.of(errors));
    }

    private static Value described(SchemaProblem problem) {
        return ObjectValue.builder()
                .put("desc", problem.description())
                .put("error", problem.field() + ": " + problem.description())
                .put("field", problem.field())
                .put("type", problem.type())
                .build();
    }

    private static Value verify(Value[] arguments) {
        String problem;
        try {
            problem = SchemaChecks.problem(document(arguments, 0));
        } catch (BuiltinException unreadable) {
            problem = unreadable.getMessage();
        }
        return problem == null
                ? ArrayValue.of(BooleanValue.TRUE, NullValue.NULL)
                : ArrayValue.of(BooleanValue.FALSE, StringValue.of("jsonschema: " + problem));
    }
}
