package dev.cordon.rego.builtin;

import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The text of template strings, and {@code internal.template_string}, into which OPA compiles them. */
public final class TemplateStrings {
    private static final String UNDEFINED = "<undefined>";

    private TemplateStrings() {}

    static void register(Builtins.Registry registry) {
        registry.add("internal.template_string", (context, arguments) -> {
            StringBuilder out = new StringBuilder();
            Operands.array(arguments, 0).forEach(part -> out.append(text(part)));
            return StringValue.of(out.toString());
        });
    }

    /**
     * The text of one part: a value, or the set of the values that an expression has.
     *
     * @throws BuiltinException if an expression has several values
     */
    public static String text(@Nullable Value part) {
        if (part instanceof SetValue values) {
            if (values.size() > 1) {
                throw BuiltinException.other("template-strings must not produce multiple outputs");
            }
            return values.size() == 0 ? UNDEFINED : plain(values.values().get(0));
        }
        return plain(part);
    }

    private static String plain(@Nullable Value value) {
        return value instanceof StringValue string ? string.value() : String.valueOf(value);
    }
}
