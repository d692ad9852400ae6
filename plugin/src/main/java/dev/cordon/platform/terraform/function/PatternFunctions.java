package dev.cordon.platform.terraform.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Regular expressions. */
final class PatternFunctions {

    private static final long MOST_REPETITIONS = 10_000;
    private static final int LONGEST_PATTERN = 10_000;

    private PatternFunctions() {}

    static void register(FunctionTable table) {
        table.value("regex", a -> {
            Matcher matcher = matcher(a.text(0), a.text(1));
            if (!matcher.find()) {
                throw new TermException("the pattern matches nothing");
            }
            return match(matcher);
        });
        table.value("regexall", a -> {
            Matcher matcher = matcher(a.text(0), a.text(1));
            List<Value> matches = new ArrayList<>();
            Matches.each(matcher, a.text(1), () -> {
                matches.add(match(matcher));
                Parts.limit(matches.size());
            });
            return ArrayValue.of(matches);
        });
        table.value("replace", a -> StringValue.of(replace(a.text(0), a.text(1), a.text(2))));
    }

    /** The whole match; the groups, by name where they have names. */
    private static Value match(Matcher matcher) {
        Map<String, Integer> names = new TreeMap<>(matcher.pattern().namedGroups());
        if (matcher.groupCount() == 0) {
            return StringValue.of(matcher.group());
        }
        if (!names.isEmpty() && names.size() < matcher.groupCount()) {
            throw new TermException("the pattern mixes groups with and without names");
        }
        if (!names.isEmpty()) {
            ObjectBuilder groups = ObjectValue.builder();
            names.forEach((name, group) -> groups.put(name, group(matcher, group)));
            return groups.build();
        }
        List<Value> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(group(matcher, i));
        }
        return ArrayValue.of(groups);
    }

    private static Value group(Matcher matcher, int index) {
        @Nullable String group = matcher.group(index);
        return group == null ? NullValue.NULL : StringValue.of(group);
    }

    /** A text in slashes is a pattern; {@code $1} and {@code ${name}} in the replacement are its groups. */
    private static String replace(String text, String search, String replacement) {
        boolean pattern = search.length() > 1 && search.startsWith("/") && search.endsWith("/");
        if (!pattern) {
            return literal(text, search, replacement);
        }
        Matcher matcher = matcher(search.substring(1, search.length() - 1), text);
        StringBuilder out = new StringBuilder();
        int[] end = {0};
        Matches.each(matcher, text, () -> {
            out.append(text, end[0], matcher.start());
            Matches.expand(replacement, matcher, out);
            Texts.limit(out.length());
            end[0] = matcher.end();
        });
        return out.append(text.substring(end[0])).toString();
    }

    private static String literal(String text, String search, String replacement) {
        long found = 0;
        for (int at = text.indexOf(search); at >= 0 && at < text.length(); at = text.indexOf(search, at + 1)) {
            found++;
        }
        Texts.limit(text.length() + (found + 1) * replacement.length());
        return text.replace(search, replacement);
    }

    /** As Go does: what repetitions of repetitions come to has a bound. */
    private static void repetitions(String pattern) {
        long product = 1;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            int close = pattern.indexOf('}', at);
            String counts = close < 0 ? "" : pattern.substring(at + 1, close);
            String most = counts.substring(counts.indexOf(',') + 1);
            boolean number =
                    !most.isEmpty() && most.length() < 6 && most.chars().allMatch(Character::isDigit);
            product *= number ? Math.max(1, Integer.parseInt(most)) : 1;
            if (product > MOST_REPETITIONS) {
                throw new TermException("the pattern repeats too much");
            }
        }
        if (pattern.length() > LONGEST_PATTERN) {
            throw new TermException("the pattern has more than " + LONGEST_PATTERN + " characters");
        }
    }

    private static Matcher matcher(String pattern, String text) {
        repetitions(pattern);
        try {
            return Pattern.compile(pattern).matcher(text);
        } catch (PatternSyntaxException e) {
            throw new TermException("\"" + pattern + "\" is no regular expression");
        }
    }
}
