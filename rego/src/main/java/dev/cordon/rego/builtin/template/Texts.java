package dev.cordon.rego.builtin.template;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What texts and characters in quotes stand for, by Go's rules. */
final class Texts {
    private static final String NAMED = "a\u0007b\bf\fn\nr\rt\tv\u000b\\\\";

    private final String quoted;
    private final char quote;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at = 1;

    private Texts(String quoted) {
        this.quoted = quoted;
        this.quote = quoted.charAt(0);
    }

    /** The text, if it is well-formed. */
    static Optional<String> unquote(String quoted) {
        if (quoted.charAt(0) == '`') {
            return Optional.of(quoted.substring(1, quoted.length() - 1).replace("\r", ""));
        }
        return new Texts(quoted).text();
    }

    private Optional<String> text() {
        while (at < quoted.length() - 1) {
            int c = quoted.codePointAt(at);
            at += Character.charCount(c);
            if (c != '\\') {
                append(c);
            } else if (!escape()) {
                return Optional.empty();
            }
        }
        return Optional.of(out.toString(StandardCharsets.UTF_8));
    }

    private void append(int point) {
        out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }

    private boolean escape() {
        char c = quoted.charAt(at++);
        int named = NAMED.indexOf(c);
        if (named >= 0 && named % 2 == 0) {
            append(NAMED.charAt(named + 1));
            return true;
        }
        return switch (c) {
            case 'x' -> code(2, 16, 0xFF, true);
            case 'u' -> code(4, 16, 0xFFFF, false);
            case 'U' -> code(8, 16, Character.MAX_CODE_POINT, false);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                at--;
                yield code(3, 8, 0xFF, true);
            }
            default -> isQuote(c);
        };
    }

    private boolean isQuote(char c) {
        if (c == quote) {
            append(c);
        }
        return c == quote;
    }

    private boolean code(int digits, int radix, int largest, boolean isByte) {
        if (at + digits > quoted.length() - 1) {
            return false;
        }
        String number = quoted.substring(at, at + digits);
        if (!number.chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 0x7f)) {
            return false;
        }
        at += digits;
        long code = Long.parseLong(number, radix);
        boolean isSurrogate = !isByte && code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        if (code > largest || isSurrogate) {
            return false;
        }
        if (isByte && quote == '"') {
            out.write((int) code);
        } else {
            append((int) code);
        }
        return true;
    }
}
