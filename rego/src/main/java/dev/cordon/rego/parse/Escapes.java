package dev.cordon.rego.parse;

import org.jspecify.annotations.Nullable;

/** Decodes the escapes in strings, which are those of JSON. */
final class Escapes {
    static final int HEX_DIGITS = 4;

    private Escapes() {}

    /** Whether a character stands for another one, or itself, behind a backslash. */
    static boolean isSimple(char escaped) {
        return "\"\\/bfnrt".indexOf(escaped) >= 0;
    }

    /** Decodes the content of a string; null where it holds an escape that is none. */
    static @Nullable String decode(String content) {
        StringBuilder out = new StringBuilder(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            i++;
            char escaped = i < content.length() ? content.charAt(i) : '\0';
            if (escaped != 'u') {
                if (!isSimple(escaped)) {
                    return null;
                }
                out.append(simple(escaped));
                continue;
            }
            int code = code(content, i + 1);
            if (code < 0) {
                return null;
            }
            out.append((char) code);
            i += HEX_DIGITS;
        }
        return out.toString();
    }

    private static int code(String content, int from) {
        int code = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = i < content.length() ? Character.digit(content.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static char simple(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
