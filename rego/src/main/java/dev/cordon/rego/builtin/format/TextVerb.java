package dev.cordon.rego.builtin.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The verbs for texts. */
final class TextVerb {
    private final int verb;
    private final GoVerb.Spec spec;

    TextVerb(int verb, GoVerb.Spec spec) {
        this.verb = verb;
        this.spec = spec;
    }

    /** The text as the verb writes it, or null if the verb is not for texts. */
    @Nullable
    String format(String text) {
        return switch (verb) {
            case 'v' -> spec.padded(spec.isSource() ? GoQuote.quote(first(text)) : first(text), true);
            case 's' -> spec.padded(first(text), true);
            case 'q' -> spec.padded(quoted(first(text)), true);
            case 'x' -> spec.padded(hex(text), true);
            case 'X' -> spec.padded(hex(text).toUpperCase(Locale.ROOT), true);
            default -> null;
        };
    }

    private String quoted(String text) {
        return spec.has('#') && text.chars().noneMatch(c -> c == '`' || c < ' ' && c != '\t' || c == 0x7f)
                ? "`" + text + "`"
                : GoQuote.quote(text, spec.has('+'));
    }

    private String hex(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int count = spec.precision == null ? bytes.length : Math.min(spec.precision, bytes.length);
        String prefix = spec.has('#') ? "0x" : "";
        boolean spaced = spec.has(' ');
        String digits = IntStream.range(0, count)
                .mapToObj(i -> (spaced ? prefix : "") + String.format(Locale.ROOT, "%02x", bytes[i]))
                .collect(Collectors.joining(spaced ? " " : ""));
        return spaced || count == 0 ? digits : prefix + digits;
    }

    private String first(String text) {
        if (spec.precision == null) {
            return text;
        }
        int length = Math.min(spec.precision, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
