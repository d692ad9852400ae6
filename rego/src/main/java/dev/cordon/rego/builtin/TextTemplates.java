package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code strings.render_template}, for references to variables such as <code>{{.name}}</code>. Templates with pipelines,
 * conditions or loops are refused rather than rendered wrongly.
 */
final class TextTemplates {
    private static final Pattern ACTION = Pattern.compile("(?s)\\s*\\{\\{-\\s(.*?)\\}\\}|\\{\\{(.*?)\\}\\}");
    private static final Pattern REFERENCE = Pattern.compile("\\s*((?:\\.[A-Za-z_][A-Za-z_0-9]*)+|\\.)\\s*");

    private TextTemplates() {}

    static void register(Builtins.Registry registry) {
        registry.add(
                "strings.render_template",
                (context, arguments) ->
                        StringValue.of(render(Operands.string(arguments, 0), Operands.object(arguments, 1))));
    }

    private static String render(String template, ObjectValue variables) {
        StringBuilder out = new StringBuilder();
        Matcher action = ACTION.matcher(template);
        int from = 0;
        while (action.find()) {
            out.append(template, from, action.start());
            String content = action.group(2) == null ? action.group(1) : action.group(2);
            if (!content.startsWith("/*")) {
                out.append(value(content, variables));
            }
            from = action.end();
        }
        return out.append(template.substring(from)).toString();
    }

    private static String value(String content, ObjectValue variables) {
        Matcher reference = REFERENCE.matcher(content);
        if (!reference.matches()) {
            throw BuiltinException.other(
                    "only references such as {{.name}} are supported in templates, not {{" + content + "}}");
        }
        @Nullable Value current = variables;
        for (String name : reference.group(1).substring(1).split("\\.", -1)) {
            if (!name.isEmpty() && current != null) {
                current = field(current, name);
            }
        }
        if (current == null) {
            return "<undefined>";
        }
        return current instanceof NullValue ? "<no value>" : text(current);
    }

    private static @Nullable Value field(Value value, String name) {
        if (value instanceof ObjectValue object) {
            return object.get(name);
        }
        throw BuiltinException.other("no object that could have a " + name + ": " + value);
    }

    /** A value as Go writes it. */
    private static String text(Value value) {
        if (value instanceof ArrayValue array) {
            return array.values().stream().map(TextTemplates::text).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof ObjectValue object) {
            SortedMap<String, String> entries = new TreeMap<>();
            object.forEach((key, element) -> entries.put(text(key), text(element)));
            return entries.entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue())
                    .collect(Collectors.joining(" ", "map[", "]"));
        }
        if (value instanceof SetValue) {
            throw BuiltinException.other("a set has no text in templates: " + value);
        }
        if (value instanceof NullValue) {
            return "<nil>";
        }
        return value instanceof StringValue string ? string.value() : value.toString();
    }
}
