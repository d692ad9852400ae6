package dev.cordon.rego.json;

/** Writes one text as a YAML scalar as libyaml does: plain where that reads as the same text, else quoted, in lines as a block. */
final class YamlText {
    private static final int WIDTH = 80;
    private static final String FIRST_INDICATORS = "#,[]{}&*!|>'\"%@`";
    private static final String ESCAPED = "\0\u0007\b\t\n\u000b\f\r\u001b\"\\\u0085\u00a0\u2028\u2029";
    private static final String ESCAPES = "0abtnvfre\"\\N_LP";

    private final StringBuilder out;
    private final String text;
    private final String indent;
    private final boolean foldable;
    private int column;

    /**
     * @param out what is written before it on the same line, and it
     * @param depth the level of its lines but the first
     * @param isKey whether it must stay on one line
     */
    private YamlText(StringBuilder out, String text, int depth, boolean isKey) {
        this.out = out;
        this.text = text;
        this.indent = "  ".repeat(Math.max(1, depth));
        this.foldable = !isKey;
        this.column = out.length() - (out.lastIndexOf("\n") + 1);
    }

    static void write(StringBuilder out, String text, int depth, boolean isKey) {
        new YamlText(out, text, depth, isKey).write();
    }

    private void write() {
        boolean special = text.codePoints().anyMatch(YamlText::isSpecial) || text.contains(" \n");
        boolean lines = text.indexOf('\n') >= 0;
        if (lines && foldable && !special && !text.endsWith(" ")) {
            writeBlock();
        } else if (special || lines || !YamlScalars.isText(text)) {
            writeEscaped();
        } else if (isPlain()) {
            writeFolded(text);
        } else {
            put("'");
            writeFolded(text.replace("'", "''"));
            put("'");
        }
    }

    private boolean isPlain() {
        char first = text.charAt(0);
        boolean mark = text.startsWith("---")
                || text.startsWith("...")
                || FIRST_INDICATORS.indexOf(first) >= 0
                || "-?:".indexOf(first) >= 0 && (text.length() == 1 || text.charAt(1) == ' ');
        return !mark
                && first != ' '
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #");
    }

    /** What can stand only as an escape: libyaml takes nothing beyond the first 65,536 characters for printable. */
    private static boolean isSpecial(int c) {
        boolean printable = c == '\n'
                || c >= ' ' && c <= '~'
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF;
        return !printable || c == 0x2028 || c == 0x2029;
    }

    /** {@code |}, the size of the indent where a blank would hide it, and how many line breaks stand at the end. */
    private void writeBlock() {
        put("|");
        if (text.startsWith(" ") || text.startsWith("\n")) {
            put("2");
        }
        if (!text.endsWith("\n")) {
            put("-");
        } else if (text.equals("\n") || text.endsWith("\n\n")) {
            put("+");
        }
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : lines.split("\n", -1)) {
            put("\n");
            if (!line.isEmpty()) {
                put(indent + line);
            }
        }
    }

    /** Begins a new line at a single blank behind the last column. */
    private void writeFolded(String content) {
        for (int i = 0; i < content.length(); i++) {
            boolean blank = content.charAt(i) == ' ';
            boolean single = blank && i > 0 && content.charAt(i - 1) != ' ' && !content.startsWith(" ", i + 1);
            if (single && foldable && column > WIDTH) {
                put("\n" + indent);
            } else {
                put(content.substring(i, i + 1));
            }
        }
    }

    private void writeEscaped() {
        put("\"");
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean blank = c == ' ' && i > 0 && text.charAt(i - 1) != ' ' && i < text.length() - 1;
            if (blank && foldable && column > WIDTH) {
                put("\n" + indent + (text.charAt(i + 1) == ' ' ? "\\" : ""));
            } else {
                put(isSpecial(c) || ESCAPED.indexOf(c) >= 0 && c != 0xA0 ? escape(c) : Character.toString(c));
            }
        }
        put("\"");
    }

    private static String escape(int c) {
        int known = ESCAPED.indexOf(c);
        if (known >= 0) {
            return "\\" + ESCAPES.charAt(known);
        }
        return c <= 0xFF ? "\\x%02X".formatted(c) : c <= 0xFFFF ? "\\u%04X".formatted(c) : "\\U%08X".formatted(c);
    }

    private void put(String part) {
        out.append(part);
        int lineBreak = part.lastIndexOf('\n');
        column = lineBreak < 0 ? column + part.codePointCount(0, part.length()) : part.length() - lineBreak - 1;
    }
}
