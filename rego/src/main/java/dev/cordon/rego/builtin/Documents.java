package dev.cordon.rego.builtin;

import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.json.YamlReader;
import dev.cordon.rego.json.YamlWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.function.Function;

/** JSON and YAML text to and from values. */
final class Documents {
    private Documents() {}

    static void register(Builtins.Registry registry) {
        registry.add(
                        "json.marshal",
                        (context, arguments) ->
                                StringValue.of(JsonWriter.escapedForHtml(JsonWriter.compact(arguments[0]))))
                .add("json.marshal_with_options", (context, arguments) -> marshal(arguments))
                .add("json.unmarshal", (context, arguments) -> json(Operands.string(arguments, 0)))
                .add("json.is_valid", isValid(Documents::json))
                .add("yaml.marshal", (context, arguments) -> StringValue.of(YamlWriter.write(arguments[0])))
                .add("yaml.unmarshal", (context, arguments) -> yaml(Operands.string(arguments, 0)))
                .add("yaml.is_valid", isValid(Documents::yaml));
    }

    static Value json(String text) {
        try {
            return JsonReader.readLenient(new SourceFile("json", text));
        } catch (JsonException problem) {
            String message = GoJson.problem(text);
            throw BuiltinException.other(
                    message.isEmpty() ? problem.diagnostic().message() : message);
        }
    }

    static Value yaml(String text) {
        try {
            List<Value> documents = YamlReader.readLast(new SourceFile("yaml", text));
            return documents.isEmpty() ? NullValue.NULL : documents.get(0);
        } catch (JsonException problem) {
            var span = problem.diagnostic().span();
            String line = span == null ? "" : "line " + span.position().line() + ": ";
            // Go's parser has its own words for what is missing.
            String message = problem.diagnostic()
                    .message()
                    .replaceFirst("^expected (.*), but got.*", "did not find expected $1");
            throw BuiltinException.other("yaml: " + line + message);
        }
    }

    private static Builtin.Implementation isValid(Function<String, Value> reader) {
        return (context, arguments) -> {
            return BooleanValue.of(arguments[0] instanceof StringValue text && canRead(reader, text.value()));
        };
    }

    private static boolean canRead(Function<String, Value> reader, String text) {
        try {
            Value value = reader.apply(text);
            return value.kind() != null;
        } catch (BuiltinException invalid) {
            return false;
        }
    }

    private static Value marshal(Value[] arguments) {
        ObjectValue options = Operands.object(arguments, 1);
        for (Value key : options.keys()) {
            String name = key.toString();
            if (!List.of("\"pretty\"", "\"indent\"", "\"prefix\"").contains(name)) {
                throw BuiltinException.type("operand 2 object contained unknown key " + name);
            }
        }
        String indent = option(options, "indent", "\t");
        String prefix = option(options, "prefix", "");
        boolean pretty = options.size() > 0 && options.get("pretty") != BooleanValue.FALSE;
        if (!pretty) {
            return StringValue.of(JsonWriter.escapedForHtml(JsonWriter.compact(arguments[0])));
        }
        String text = JsonWriter.escapedForHtml(JsonWriter.text(arguments[0], indent.isEmpty() ? "\n" : indent));
        return StringValue.of(prefix + text.replace("\n", "\n" + prefix));
    }

    private static String option(ObjectValue options, String name, String otherwise) {
        Value value = options.get(name);
        if (value != null && !(value instanceof StringValue)) {
            throw BuiltinException.type("operand 2 key \"" + name + "\" failed cast to string");
        }
        return value instanceof StringValue text ? text.value() : otherwise;
    }
}
