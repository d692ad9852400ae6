package dev.cordon.rego.builtin;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code regex.*}, with expressions that take linear time. */
final class Regexes {
    private Regexes() {}

    static void register(Builtins.Registry registry) {
        registry.add("regex.match", (context, arguments) -> match(context, arguments))
                .add("re_match", (context, arguments) -> match(context, arguments))
                .add("regex.is_valid", (context, arguments) -> isValid(context, arguments))
                .add("regex.split", (context, arguments) -> split(context, arguments))
                .add("regex.find_n", (context, arguments) -> find(context, arguments))
                .add("regex.find_all_string_submatch_n", (context, arguments) -> findGroups(context, arguments))
                .add("regex.replace", (context, arguments) -> replace(context, arguments))
                .add("regex.template_match", (context, arguments) -> TemplateMatch.matches(context, arguments))
                .add("regex.globs_match", (context, arguments) -> GlobIntersection.matches(arguments));
    }

    private record Key(String expression) {}

    static Pattern compile(CallContext context, String expression) {
        return context.remembered(new Key(expression), () -> {
            try {
                return Pattern.compile(expression);
            } catch (PatternSyntaxException problem) {
                throw BuiltinException.other(String.valueOf(problem.getMessage()));
            }
        });
    }

    private static Value match(CallContext context, Value[] arguments) {
        Pattern pattern = compile(context, Operands.string(arguments, 0));
        return BooleanValue.of(pattern.matcher(Operands.string(arguments, 1)).find());
    }

    private static Value isValid(CallContext context, Value[] arguments) {
        if (!(arguments[0] instanceof StringValue expression)) {
            return BooleanValue.FALSE;
        }
        try {
            compile(context, expression.value());
            return BooleanValue.TRUE;
        } catch (BuiltinException invalid) {
            return BooleanValue.FALSE;
        }
    }

    private static Value split(CallContext context, Value[] arguments) {
        GoMatches matcher =
                new GoMatches(compile(context, Operands.string(arguments, 0)), Operands.string(arguments, 1));
        String text = Operands.string(arguments, 1);
        List<String> parts = new ArrayList<>();
        int from = 0;
        int end = 0;
        while (!text.isEmpty() && matcher.find()) {
            end = matcher.start();
            if (matcher.end() != 0) {
                parts.add(text.substring(from, end));
            }
            from = matcher.end();
        }
        if (end != text.length() || text.isEmpty()) {
            parts.add(text.substring(from));
        }
        return Operands.arrayOf(parts);
    }

    private static Value find(CallContext context, Value[] arguments) {
        GoMatches matcher =
                new GoMatches(compile(context, Operands.string(arguments, 0)), Operands.string(arguments, 1));
        int limit = Operands.integer(arguments, 2);
        List<String> found = new ArrayList<>();
        while ((limit < 0 || found.size() < limit) && matcher.find()) {
            found.add(matcher.group());
        }
        return Operands.arrayOf(found);
    }

    private static Value findGroups(CallContext context, Value[] arguments) {
        GoMatches matcher =
                new GoMatches(compile(context, Operands.string(arguments, 0)), Operands.string(arguments, 1));
        int limit = Operands.integer(arguments, 2);
        List<Value> found = new ArrayList<>();
        while ((limit < 0 || found.size() < limit) && matcher.find()) {
            List<String> groups = new ArrayList<>();
            for (int i = 0; i <= matcher.groupCount(); i++) {
                groups.add(matcher.group(i));
            }
            found.add(Operands.arrayOf(groups));
        }
        return ArrayValue.of(found);
    }

    private static Value replace(CallContext context, Value[] arguments) {
        String text = Operands.string(arguments, 0);
        GoMatches matcher = new GoMatches(compile(context, Operands.string(arguments, 1)), text);
        String replacement = Operands.string(arguments, 2);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            out.append(text, from, matcher.start());
            GoExpansion.expand(replacement, matcher.matcher(), out);
            from = matcher.end();
        }
        return StringValue.of(out.append(text.substring(from)).toString());
    }
}
