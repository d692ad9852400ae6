package dev.cordon.descriptor.hcl.parse;

/** What a piece of text means: <code>$${</code> and <code>%%{</code> everywhere, backslashes in quotes. */
final class Escapes {

    private static final int REPLACEMENT = 0xFFFD;

    private Escapes() {}

    static String resolve(Tokens tokens, Token token, boolean quoted) {
        String raw = tokens.text(token).replace("$${", "${").replace("%%{", "%{");
        return quoted && raw.indexOf('\\') >= 0 ? backslashes(tokens, token, raw) : raw;
    }

    private static String backslashes(Tokens tokens, Token token, String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
                i++;
            } else {
                i += escape(tokens, token, raw, i, text);
            }
        }
        return text.toString();
    }

    /** Appends what the escape means and returns its length. */
    private static int escape(Tokens tokens, Token token, String raw, int at, StringBuilder text) {
        char kind = at + 1 < raw.length() ? raw.charAt(at + 1) : '\0';
        switch (kind) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case '"', '\\' -> text.append(kind);
            case 'u' -> {
                return 2 + codePoint(tokens, token, raw, at + 2, 4, text);
            }
            case 'U' -> {
                return 2 + codePoint(tokens, token, raw, at + 2, 8, text);
            }
            default -> throw tokens.failure(token, "this text has an escape that does not exist: \"\\" + kind + "\"");
        }
        return 2;
    }

    private static int codePoint(Tokens tokens, Token token, String raw, int at, int digits, StringBuilder text) {
        String hex = raw.substring(Math.min(at, raw.length()), Math.min(at + digits, raw.length()));
        if (hex.length() < digits || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw tokens.failure(token, "this text has a \\u escape without its " + digits + " digits");
        }
        long value = Long.parseLong(hex, 16);
        text.appendCodePoint(value <= Character.MAX_CODE_POINT ? (int) value : REPLACEMENT);
        return digits;
    }
}
