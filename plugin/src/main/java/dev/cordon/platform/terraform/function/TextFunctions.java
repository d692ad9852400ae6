package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts, without patterns. */
final class TextFunctions {

    private TextFunctions() {}

    static void register(FunctionTable table) {
        table.value("lower", a -> StringValue.of(a.text(0).toLowerCase(Locale.ROOT)));
        table.value("upper", a -> StringValue.of(a.text(0).toUpperCase(Locale.ROOT)));
        table.value("title", a -> StringValue.of(title(a.text(0))));
        table.value("trimspace", a -> StringValue.of(a.text(0).strip()));
        table.value("chomp", a -> StringValue.of(a.text(0).replaceFirst("[\\r\\n]+$", "")));
        table.value("trim", a -> StringValue.of(trim(a.text(0), a.text(1))));
        table.value("trimprefix", a -> StringValue.of(trimPrefix(a.text(0), a.text(1))));
        table.value("trimsuffix", a -> StringValue.of(trimSuffix(a.text(0), a.text(1))));
        table.value("startswith", a -> BooleanValue.of(a.text(0).startsWith(a.text(1))));
        table.value("endswith", a -> BooleanValue.of(a.text(0).endsWith(a.text(1))));
        table.value("strcontains", a -> BooleanValue.of(a.text(0).contains(a.text(1))));
        table.value(
                "strrev",
                a -> StringValue.of(new StringBuilder(a.text(0)).reverse().toString()));
        table.value("substr", a -> StringValue.of(substring(a.text(0), a.integer(1), a.integer(2))));
        table.value("indent", a -> StringValue.of(a.text(1).replace("\n", "\n" + " ".repeat(spaces(a.integer(0))))));
        table.value("split", a -> split(a.text(0), a.text(1)));
        table.value("join", TextFunctions::join);
    }

    private static String title(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(start ? Character.toUpperCase(c) : c);
            start = !Character.isLetterOrDigit(c) && c != '_' && c != '\'';
        }
        return result.toString();
    }

    private static String trim(String text, String characters) {
        int start = 0;
        int end = text.length();
        while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String trimPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String trimSuffix(String text, String suffix) {
        return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }

    /** Counts characters, from the end where the offset is negative; -1 characters are all that follow. */
    private static String substring(String text, int offset, int length) {
        int[] points = text.codePoints().toArray();
        int start = Math.max(0, Math.min(points.length, offset < 0 ? points.length + offset : offset));
        int end = length < 0 ? points.length : Math.min(points.length, start + length);
        return new String(points, start, end - start);
    }

    private static int spaces(int count) {
        if (count < 0 || count > 1_000) {
            throw new TermException("the indentation must be between 0 and 1000");
        }
        return count;
    }

    private static Value split(String separator, String text) {
        List<Value> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(StringValue.of(Character.toString(c))));
            return ArrayValue.of(parts);
        }
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(StringValue.of(text.substring(start, at)));
            start = at + separator.length();
        }
        parts.add(StringValue.of(text.substring(start)));
        return ArrayValue.of(parts);
    }

    private static Value join(Arguments arguments) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            parts.addAll(arguments.texts(i));
        }
        return StringValue.of(String.join(arguments.text(0), parts));
    }
}
