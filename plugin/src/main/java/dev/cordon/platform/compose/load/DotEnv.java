package dev.cordon.platform.compose.load;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Interpolation;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Variables;
import dev.cordon.rego.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of variables: {@code NAME=VALUE}, quotes as in a shell, comments, and values that name earlier variables. No
 * message ever holds a value.
 */
final class DotEnv {

    private static final Pattern ASSIGNMENT =
            Pattern.compile("[ \\t]*(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*([=:][ \\t]*)?");

    private final SourceFile source;
    private final String text;
    private final Variables names;
    private final Marks marks;
    private final Budget budget;
    private final Complaints complaints;
    private final Map<String, String> values = new TreeMap<>();
    private int at;

    private DotEnv(SourceFile source, Variables outer, Marks marks, Budget budget, Complaints complaints) {
        this.source = source;
        this.text = Marks.clean(source.text());
        this.names = outer.over(values);
        this.marks = marks;
        this.budget = budget;
        this.complaints = complaints;
    }

    static Map<String, String> read(
            SourceFile source, Variables outer, Marks marks, Budget budget, Complaints complaints) {
        DotEnv reader = new DotEnv(source, outer, marks, budget, complaints);
        while (reader.at < reader.text.length()) {
            reader.line();
        }
        return reader.values;
    }

    private void line() {
        int start = at;
        int end = lineEnd(start);
        String line = text.substring(start, end);
        Matcher matcher = ASSIGNMENT.matcher(line);
        boolean assigns = matcher.lookingAt() && matcher.group(2) != null;
        if (assigns) {
            at = start + matcher.end();
            assign(matcher.group(1), start, end);
            return;
        }
        at = end + 1;
        String rest = matcher.lookingAt() ? line.substring(matcher.end()).strip() : line.strip();
        // A name alone takes the value from the environment, which nobody looks at here.
        if (!rest.isEmpty() && !rest.startsWith("#")) {
            wrong(start, "this line is no variable");
        }
    }

    private void assign(String name, int start, int end) {
        char quote = at < end ? text.charAt(at) : '\n';
        if (quote != '\'' && quote != '"') {
            values.put(name, filled(unquoted(text.substring(at, end)), start));
            at = end + 1;
            return;
        }
        int close = closing(quote);
        if (close < 0) {
            wrong(start, "this value has no closing quote");
            at = end + 1;
            return;
        }
        String inner = text.substring(at + 1, close);
        values.put(name, quote == '\'' ? inner : filled(unescaped(inner), start));
        at = lineEnd(close) + 1;
    }

    private String filled(String value, int start) {
        try {
            String filled = Interpolation.fill(value, names, marks);
            budget.characters(Location.startOf(source.name()), filled.length());
            return filled;
        } catch (Interpolation.InvalidText e) {
            if (e.isLimit()) {
                complaints.limit(DescriptorText.location(source, start), e.words());
            } else {
                wrong(start, e.words());
            }
            return marks.mark("the value cannot be read: " + e.words());
        }
    }

    private static String unquoted(String line) {
        int comment = line.indexOf(" #");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private static String unescaped(String inner) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean escape = c == '\\' && i + 1 < inner.length();
            out.append(escape ? escaped(inner.charAt(++i)) : String.valueOf(c));
        }
        return out.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '$' -> "$$";
            default -> String.valueOf(c);
        };
    }

    private int closing(char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    private void wrong(int start, String message) {
        complaints.syntax(
                DescriptorText.location(source, start), message, "Write NAME=VALUE; what stands there is not shown.");
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
