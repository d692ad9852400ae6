package dev.cordon.platform.ansible.template;

import java.util.List;

/** The words of an expression, one after the other. */
final class Tokens {

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        END
    }

    private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "//", "**");

    private final String text;
    private int offset;
    private Kind kind = Kind.END;
    private String word = "";

    Tokens(String text) {
        this.text = text;
        advance();
    }

    /** Where the expression that starts at an offset ends with two braces, which may stand in a string too. */
    static int end(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = string(text, i);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth == 0 && text.startsWith("}}", i)) {
                return i;
            } else if (c == '}') {
                depth--;
            }
        }
        return -1;
    }

    Kind kind() {
        return kind;
    }

    /** The name, number or operator as written; the content of a string. */
    String word() {
        return word;
    }

    boolean is(String operator) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && word.equals(operator);
    }

    /** Takes the word if it is that one. */
    boolean take(String operator) {
        if (is(operator)) {
            advance();
            return true;
        }
        return false;
    }

    void expect(String operator) {
        if (!take(operator)) {
            throw new TemplateFailure("\"" + operator + "\" is expected");
        }
    }

    String name() {
        if (kind != Kind.NAME) {
            throw new TemplateFailure("a name is expected");
        }
        String name = word;
        advance();
        return name;
    }

    void advance() {
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        int start = offset;
        if (start == text.length()) {
            set(Kind.END, start, start);
            return;
        }
        char c = text.charAt(start);
        if (Character.isLetter(c) || c == '_') {
            set(Kind.NAME, start, endOf(start, true));
        } else if (Character.isDigit(c)) {
            set(Kind.NUMBER, start, endOf(start, false));
        } else if (c == '"' || c == '\'') {
            int close = string(text, start);
            kind = Kind.STRING;
            word = unescaped(text.substring(start + 1, close));
            offset = close + 1;
        } else {
            set(Kind.OPERATOR, start, start + operator(start));
        }
    }

    private void set(Kind found, int start, int end) {
        kind = found;
        word = text.substring(start, end);
        offset = end;
    }

    private int operator(int start) {
        return OPERATORS.stream().anyMatch(operator -> text.startsWith(operator, start)) ? 2 : 1;
    }

    private int endOf(int start, boolean name) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean fraction = !name && c == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && c != '_' && !fraction) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The offset of the quote that closes the string. */
    private static int string(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        throw new TemplateFailure("a string is not closed");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char next = text.charAt(++i);
            switch (next) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case '\\', '"', '\'' -> out.append(next);
                default -> out.append('\\').append(next);
            }
        }
        return out.toString();
    }
}
