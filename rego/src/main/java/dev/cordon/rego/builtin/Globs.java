package dev.cordon.rego.builtin;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/** {@code glob.*}. */
final class Globs {
    private static final String SPECIAL = "*?\\[]{}";

    private Globs() {}

    static void register(Builtins.Registry registry) {
        registry.add("glob.match", (context, arguments) -> match(context, arguments))
                .add("glob.quote_meta", (context, arguments) -> quote(Operands.string(arguments, 0)));
    }

    private record Key(String pattern, List<String> delimiters) {}

    private static Value match(CallContext context, Value[] arguments) {
        String pattern = Operands.string(arguments, 0);
        List<String> delimiters = delimiters(arguments);
        String text = Operands.string(arguments, 2);
        Pattern compiled = context.remembered(new Key(pattern, delimiters), () -> compile(pattern, delimiters));
        return BooleanValue.of(compiled.matcher(text).matches());
    }

    /** No delimiters at all for null; the dot for an empty list. */
    private static List<String> delimiters(Value[] arguments) {
        if (arguments[1] instanceof NullValue) {
            return List.of();
        }
        List<String> delimiters = Operands.strings(arguments, 1);
        for (String delimiter : delimiters) {
            if (delimiter.codePointCount(0, delimiter.length()) != 1) {
                throw BuiltinException.type("operand 2 must be array of runes but got array containing string");
            }
        }
        return delimiters.isEmpty() ? List.of(".") : delimiters;
    }

    private static Pattern compile(String pattern, List<String> delimiters) {
        try {
            return Pattern.compile(new GlobTranslator(pattern, delimiters).expression(), Pattern.DOTALL);
        } catch (PatternSyntaxException problem) {
            throw BuiltinException.other("invalid pattern " + pattern + ": " + problem.getDescription());
        }
    }

    private static Value quote(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return StringValue.of(out.toString());
    }
}
