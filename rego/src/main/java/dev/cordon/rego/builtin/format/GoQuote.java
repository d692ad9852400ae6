package dev.cordon.rego.builtin.format;

/** Text in double quotes, as Go's {@code strconv.Quote} writes it: what cannot be printed is escaped. */
public final class GoQuote {
    private static final String NAMED = "\u0007a\bb\tt\nn\u000bv\ff\rr\\\\";
    private static final int LARGEST_SHORT = 0xFFFF;

    private GoQuote() {}

    public static String quote(String text) {
        return quote(text, false);
    }

    /**
     * @param isAscii whether what is not ASCII is escaped too
     */
    static String quote(String text, boolean isAscii) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(out, point, '"', isAscii));
        return out.append('"').toString();
    }

    /** One character in single quotes. */
    static String quoteRune(int point, boolean isAscii) {
        StringBuilder out = new StringBuilder("'");
        append(out, point, '\'', isAscii);
        return out.append('\'').toString();
    }

    private static void append(StringBuilder out, int point, char quote, boolean isAscii) {
        if (point == quote) {
            out.append('\\').append(quote);
            return;
        }
        for (int i = 0; i < NAMED.length(); i += 2) {
            if (NAMED.charAt(i) == point) {
                out.append('\\').append(NAMED.charAt(i + 1));
                return;
            }
        }
        if (isPrintable(point) && !(isAscii && point > 0x7f)) {
            out.appendCodePoint(point);
        } else if (point < ' ' || point == 0x7f) {
            out.append(String.format("\\x%02x", point));
        } else {
            out.append(String.format(point <= LARGEST_SHORT ? "\\u%04x" : "\\U%08x", point));
        }
    }

    /** Whether Go writes the character as it is. */
    public static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
