package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.Value;

/** {@code regex.template_match}: a text with regular expressions between delimiters. */
final class TemplateMatch {
    private TemplateMatch() {}

    static Value matches(CallContext context, Value[] arguments) {
        String template = Operands.string(arguments, 0);
        String text = Operands.string(arguments, 1);
        int open = delimiter(arguments, 2);
        int close = delimiter(arguments, 3);
        String expression = expression(template, open, close);
        return BooleanValue.of(
                Regexes.compile(context, expression).matcher(text).matches());
    }

    private static int delimiter(Value[] arguments, int index) {
        String text = Operands.string(arguments, index);
        if (text.codePointCount(0, text.length()) != 1) {
            String which = index == 2 ? "start" : "end";
            throw BuiltinException.other(which + " delimiter has to be exactly one character long but is "
                    + text.codePointCount(0, text.length()) + " long");
        }
        return text.codePointAt(0);
    }

    private static String expression(String template, int open, int close) {
        StringBuilder out = new StringBuilder("^");
        int depth = 0;
        int start = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == open && depth++ == 0) {
                out.append(com.google.re2j.Pattern.quote(template.substring(start, i)));
                start = i + 1;
            } else if (c == close && --depth == 0) {
                out.append('(').append(template, start, i).append(')');
                start = i + 1;
            } else if (depth < 0) {
                throw unbalanced(template);
            }
        }
        if (depth != 0) {
            throw unbalanced(template);
        }
        return out.append(com.google.re2j.Pattern.quote(template.substring(start)))
                .append('$')
                .toString();
    }

    private static BuiltinException unbalanced(String template) {
        return BuiltinException.other("unbalanced braces in \"" + template + "\"");
    }
}
