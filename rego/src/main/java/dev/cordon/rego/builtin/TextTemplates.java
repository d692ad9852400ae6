package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
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
            if (!name.isEmpty()) {
                current = current instanceof ObjectValue object ? object.get(name) : null;
            }
        }
        if (current == null) {
            return "<undefined>";
        }
        return current instanceof StringValue text ? text.value() : current.toString();
    }
}
