package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.format.GoQuote;

/** Says what is wrong with a JSON text in the words of Go's decoder. */
final class GoJson {
    private static final String VALUE = "looking for beginning of value";
    private static final String KEY = "looking for beginning of object key string";

    private final String text;
    private int at;

    private GoJson(String text) {
        this.text = text;
    }

    /** What keeps the text from being one JSON value; of a text that is one, an empty text. */
    static String problem(String text) {
        if (text.isBlank()) {
            return "EOF";
        }
        try {
            GoJson scan = new GoJson(text);
            scan.value();
            return scan.skipSpace() ? "error: invalid character '" + scan.next() + "' after top-level value" : "";
        } catch (Misfit misfit) {
            return misfit.what;
        }
    }

    private static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String what;

        Misfit(String what) {
            super(what, null, false, false);
            this.what = what;
        }
    }

    private Misfit misfit(String where) {
        if (at >= text.length()) {
            return new Misfit("unexpected EOF");
        }
        String character = next();
        String quoted = character.equals("'")
                ? "\\'"
                : character.equals("\"") ? character : GoQuote.quote(character).replaceAll("^\"|\"$", "");
        return new Misfit("invalid character '" + quoted + "' " + where);
    }

    private String next() {
        return Character.toString(text.codePointAt(at));
    }

    private boolean skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private boolean take(char wanted) {
        boolean found = skipSpace() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void value() {
        skipSpace();
        char first = at < text.length() ? text.charAt(at) : 0;
        switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> {
                if (first != '-' && !Character.isDigit(first) || first > '9') {
                    throw misfit(VALUE);
                }
                number();
            }
        }
    }

    private void object() {
        at++;
        if (take('}')) {
            return;
        }
        do {
            if (!skipSpace() || text.charAt(at) != '"') {
                throw misfit(KEY);
            }
            string();
            if (!take(':')) {
                throw misfit("after object key");
            }
            value();
        } while (take(','));
        if (!take('}')) {
            throw misfit("after object key:value pair");
        }
    }

    private void array() {
        at++;
        if (take(']')) {
            return;
        }
        do {
            value();
        } while (take(','));
        if (!take(']')) {
            throw misfit("after array element");
        }
    }

    private void string() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) < ' ') {
                throw misfit("in string literal");
            }
            if (text.charAt(at++) == '\\') {
                escape();
            }
        }
        if (at >= text.length()) {
            throw misfit("");
        }
        at++;
    }

    private void escape() {
        if (at >= text.length() || "bfnrt\\/\"u".indexOf(text.charAt(at)) < 0) {
            throw misfit("in string escape code");
        }
        boolean isCode = text.charAt(at++) == 'u';
        for (int i = 0; isCode && i < 4; i++, at++) {
            if (at >= text.length() || Character.digit(text.charAt(at), 16) < 0) {
                throw misfit("in \\u hexadecimal character escape");
            }
        }
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (at >= text.length() || text.charAt(at) != word.charAt(i)) {
                throw misfit("in literal " + word + " (expecting '" + word.charAt(i) + "')");
            }
        }
    }

    private void number() {
        at += text.charAt(at) == '-' ? 1 : 0;
        boolean isZero = at < text.length() && text.charAt(at) == '0';
        at += isZero ? 1 : 0;
        if (!isZero) {
            digits("in numeric literal");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits("after decimal point in numeric literal");
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            at += at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? 1 : 0;
            digits("in exponent of numeric literal");
        }
    }

    private void digits(String where) {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw misfit(where);
        }
    }
}
