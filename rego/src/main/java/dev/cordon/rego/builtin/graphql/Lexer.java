package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.builtin.graphql.Token.Kind;
import java.util.Map;

/** Splits a GraphQL text into tokens. Works on code points, as positions count them. */
final class Lexer {
    private static final Map<Integer, Kind> PUNCTUATORS = Map.ofEntries(
            Map.entry((int) '!', Kind.BANG),
            Map.entry((int) '$', Kind.DOLLAR),
            Map.entry((int) '&', Kind.AMP),
            Map.entry((int) '(', Kind.PAREN_LEFT),
            Map.entry((int) ')', Kind.PAREN_RIGHT),
            Map.entry((int) ':', Kind.COLON),
            Map.entry((int) '=', Kind.EQUALS),
            Map.entry((int) '@', Kind.AT),
            Map.entry((int) '[', Kind.BRACKET_LEFT),
            Map.entry((int) ']', Kind.BRACKET_RIGHT),
            Map.entry((int) '{', Kind.BRACE_LEFT),
            Map.entry((int) '}', Kind.BRACE_RIGHT),
            Map.entry((int) '|', Kind.PIPE));

    private final int[] text;
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(String source) {
        text = source.codePoints().toArray();
    }

    Token next() {
        skipBlank();
        int start = at;
        if (at >= text.length) {
            return token(Kind.EOF, "", start);
        }
        int first = text[at];
        Kind punctuator = PUNCTUATORS.get(first);
        if (punctuator != null) {
            at++;
            return token(punctuator, "", start);
        }
        if (startsWith("...")) {
            at += 3;
            return token(Kind.SPREAD, "", start);
        }
        if (isNameStart(first)) {
            return name(start);
        }
        if (first == '-' || isDigit(first)) {
            return number(start);
        }
        if (first == '"') {
            return startsWith("\"\"\"") ? blockString() : string();
        }
        return invalid();
    }

    private Token token(Kind kind, String value, int start) {
        return new Token(kind, value, new Position(line, start - lineStart + 1));
    }

    private Token invalid() {
        return token(Kind.INVALID, "", at);
    }

    private boolean startsWith(String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (peek(i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] : -1;
    }

    private void skipBlank() {
        while (at < text.length) {
            int character = text[at];
            if (character == '\n' || character == '\r') {
                newLine();
            } else if (character == '#') {
                skipComment();
            } else if (character == ' ' || character == '\t' || character == ',' || character == 0xFEFF) {
                at++;
            } else {
                return;
            }
        }
    }

    private void newLine() {
        boolean carriageReturn = text[at++] == '\r';
        line++;
        lineStart = at;
        if (carriageReturn && peek(0) == '\n') {
            at++;
        }
    }

    private void skipComment() {
        at++;
        while (at < text.length && (text[at] > 0x1f || text[at] == '\t')) {
            at++;
        }
    }

    private Token name(int start) {
        while (at < text.length && (isNameStart(text[at]) || isDigit(text[at]))) {
            at++;
        }
        return token(Kind.NAME, slice(start), start);
    }

    private Token number(int start) {
        accept("-");
        boolean zero = peek(0) == '0';
        int digits = digits();
        if (digits == 0 || zero && digits > 1) {
            return invalid();
        }
        boolean fraction = accept(".");
        if (fraction && digits() == 0) {
            return invalid();
        }
        boolean exponent = accept("eE");
        if (exponent) {
            accept("+-");
            if (digits() == 0) {
                return invalid();
            }
        }
        return token(fraction || exponent ? Kind.FLOAT : Kind.INT, slice(start), start);
    }

    private boolean accept(String oneOf) {
        boolean found = peek(0) >= 0 && oneOf.indexOf(peek(0)) >= 0;
        if (found) {
            at++;
        }
        return found;
    }

    private int digits() {
        int before = at;
        while (isDigit(peek(0))) {
            at++;
        }
        return at - before;
    }

    private Token string() {
        int start = ++at;
        StringBuilder value = new StringBuilder();
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            int character = text[at];
            if (character == '"') {
                Token token = token(Kind.STRING, value.toString(), start);
                at++;
                return token;
            }
            if (character < 0x20 && character != '\t' || character == '\\' && !escape(value)) {
                return invalid();
            }
            if (character != '\\') {
                value.appendCodePoint(character);
                at++;
            }
        }
        return invalid();
    }

    private boolean escape(StringBuilder value) {
        int escape = peek(1);
        if (escape == 'u') {
            int code = hexadecimal();
            value.appendCodePoint(Math.max(code, 0));
            at += 6;
            return code >= 0;
        }
        int index = "\"/\\bfnrt".indexOf(escape);
        if (escape < 0 || index < 0) {
            return false;
        }
        value.append("\"/\\\b\f\n\r\t".charAt(index));
        at += 2;
        return true;
    }

    private int hexadecimal() {
        int code = 0;
        for (int i = 2; i < 6; i++) {
            int digit = peek(i) < 0 ? -1 : Character.digit(peek(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private Token blockString() {
        at += 3;
        int start = at;
        StringBuilder value = new StringBuilder();
        while (at < text.length) {
            if (startsWith("\"\"\"")) {
                Token token = token(Kind.BLOCK_STRING, BlockStrings.value(value.toString()), start);
                at += 3;
                return token;
            }
            if (text[at] < 0x20 && "\t\n\r".indexOf(text[at]) < 0) {
                return invalid();
            }
            if (startsWith("\\\"\"\"")) {
                value.append("\"\"\"");
                at += 4;
            } else if (text[at] == '\n' || text[at] == '\r') {
                value.append('\n');
                newLine();
            } else {
                value.appendCodePoint(text[at++]);
            }
        }
        return invalid();
    }

    private String slice(int start) {
        return new String(text, start, at - start);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNameStart(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '_';
    }
}
