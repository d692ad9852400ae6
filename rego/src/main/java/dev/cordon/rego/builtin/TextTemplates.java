package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.format.GoValue;
import dev.cordon.rego.builtin.template.Template;
import dev.cordon.rego.builtin.template.TemplateException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.SortedMap;

/** {@code strings.render_template}: Go's templates, with variables that have been through JSON. */
final class TextTemplates {
    private TextTemplates() {}

    static void register(Builtins.Registry registry) {
        registry.add("strings.render_template", (context, arguments) -> {
            String template = Operands.string(arguments, 0);
            GoValue variables = decoded(Operands.object(arguments, 1));
            try {
                String text = Template.render(template, variables, context::spend);
                return StringValue.of(text.replace("<no value>", "<undefined>"));
            } catch (TemplateException problem) {
                throw BuiltinException.other(problem.getMessage());
            }
        });
    }

    /** A value as Go's decoder gives it; sets and keys that are no strings are no JSON. */
    private static GoValue decoded(Value value) {
        if (value instanceof ObjectValue object) {
            SortedMap<String, GoValue> entries = GoValue.newMap();
            object.forEach((key, element) -> entries.put(key(key), decoded(element)));
            return GoValue.map(entries);
        }
        if (value instanceof ArrayValue array) {
            return GoValue.slice(
                    array.values().stream().map(TextTemplates::decoded).toList());
        }
        if (value instanceof SetValue) {
            throw BuiltinException.other("a set has no text in templates: " + value);
        }
        if (value instanceof NullValue) {
            return GoValue.NIL;
        }
        if (value instanceof BooleanValue truth) {
            return GoValue.bool(truth.value());
        }
        return value instanceof NumberValue number
                ? GoValue.number(number.text())
                : GoValue.string(((StringValue) value).value());
    }

    private static String key(Value key) {
        if (key instanceof StringValue text) {
            return text.value();
        }
        throw BuiltinException.other("a key that is no string has no place in templates: " + key);
    }
}
