package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Texts, without patterns. */
final class TextFunctions {

    private TextFunctions() {}

    static void register(FunctionTable table) {
        table.value("lower", a -> StringValue.of(map(a.text(0), Character::toLowerCase)));
        table.value("upper", a -> StringValue.of(map(a.text(0), Character::toUpperCase)));
        table.value("title", a -> StringValue.of(title(a.text(0))));
        table.value("trimspace", a -> StringValue.of(trimSpace(a.text(0))));
        table.value("chomp", a -> StringValue.of(a.text(0).replaceFirst("[\\r\\n]+$", "")));
        table.value("trim", a -> StringValue.of(trim(a.text(0), a.text(1))));
        table.value("trimprefix", a -> StringValue.of(trimPrefix(a.text(0), a.text(1))));
        table.value("trimsuffix", a -> StringValue.of(trimSuffix(a.text(0), a.text(1))));
        table.value("startswith", a -> BooleanValue.of(a.text(0).startsWith(a.text(1))));
        table.value("endswith", a -> BooleanValue.of(a.text(0).endsWith(a.text(1))));
        table.value("strcontains", a -> BooleanValue.of(a.text(0).contains(a.text(1))));
        table.value("strrev", a -> {
            List<String> clusters = new ArrayList<>(Graphemes.of(a.text(0)));
            Collections.reverse(clusters);
            return StringValue.of(String.join("", clusters));
        });
        table.value("substr", a -> StringValue.of(substring(a.text(0), a.integer(1), a.integer(2))));
        table.value("indent", a -> StringValue.of(indent(a.text(1), spaces(a.integer(0)))));
        table.value("split", a -> split(a.text(0), a.text(1)));
        table.value("join", TextFunctions::join);
    }

    private static String title(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(start ? Character.toTitleCase(c) : c);
            start = c < 0x80 ? !Character.isLetterOrDigit(c) && c != '_' : isSpace(c);
        }
        return result.toString();
    }

    /** Letter by letter: no letter becomes two. */
    private static String map(String text, IntUnaryOperator letter) {
        return text.codePoints()
                .map(letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String trimSpace(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == 0x85;
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
        List<String> clusters = Graphemes.of(text);
        int size = clusters.size();
        int start = Math.max(0, Math.min(size, offset < 0 ? size + offset : offset));
        int end = length < 0 ? size : (int) Math.min(size, (long) start + length);
        return String.join("", clusters.subList(start, end));
    }

    private static String indent(String text, int spaces) {
        Texts.limit(text.length() + text.chars().filter(c -> c == '\n').count() * spaces);
        return text.replace("\n", "\n" + " ".repeat(spaces));
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
            Parts.limit(text.length());
            text.codePoints().forEach(c -> parts.add(StringValue.of(Character.toString(c))));
            return ArrayValue.of(parts);
        }
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(StringValue.of(text.substring(start, at)));
            Parts.limit(parts.size());
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
        String separator = arguments.text(0);
        Texts.limit(parts.stream().mapToLong(String::length).sum() + (long) separator.length() * parts.size());
        return StringValue.of(String.join(separator, parts));
    }
}
