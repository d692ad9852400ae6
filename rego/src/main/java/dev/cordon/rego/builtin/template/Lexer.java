package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a template into tokens. After what is wrong there is nothing more. */
final class Lexer {
    private static final Set<String> KEYWORDS =
            Set.of("block", "break", "continue", "define", "else", "end", "if", "range", "template", "with");
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String SPACES = " \t\r\n";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int start;
    private int line = 1;
    private int startLine = 1;
    private int depth;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        try {
            lexer.run();
        } catch (TemplateException problem) {
            lexer.tokens.add(new Token(Token.Kind.ERROR, problem.getMessage(), lexer.start, lexer.startLine));
        }
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            int open = text.indexOf(OPEN, at);
            at = open < 0 ? text.length() : open;
            text(open >= 0 && isLeftTrim(open + OPEN.length()));
            if (open >= 0) {
                action();
            }
        }
        emit(Token.Kind.END_OF_TEXT);
    }

    private void text(boolean trimmed) {
        int end = at;
        while (trimmed && at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        if (at > start) {
            emit(Token.Kind.TEXT);
        }
        at = end;
        skip();
    }

    private void action() {
        at += OPEN.length();
        int after = at + (isLeftTrim(at) ? 2 : 0);
        if (text.startsWith("/*", after)) {
            at = after;
            skip();
            comment();
            return;
        }
        emit(Token.Kind.OPEN);
        at = after;
        skip();
        depth = 0;
        while (!isClose()) {
            inside();
        }
        if (depth > 0) {
            throw new TemplateException("unclosed left paren");
        }
        close(Token.Kind.CLOSE);
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new TemplateException("unclosed comment");
        }
        at = end + 2;
        if (!isClose()) {
            throw new TemplateException("comment ends before closing delimiter");
        }
        close(null);
    }

    private boolean isLeftTrim(int offset) {
        return offset + 1 < text.length() && text.charAt(offset) == '-' && isSpace(text.charAt(offset + 1));
    }

    private boolean isRightTrim() {
        return at + 1 < text.length()
                && isSpace(text.charAt(at))
                && text.charAt(at + 1) == '-'
                && text.startsWith(CLOSE, at + 2);
    }

    private boolean isClose() {
        return isRightTrim() || text.startsWith(CLOSE, at);
    }

    private void close(Token.@Nullable Kind kind) {
        boolean trims = isRightTrim();
        if (trims) {
            at += 2;
            skip();
        }
        at += CLOSE.length();
        if (kind != null) {
            emit(kind);
        }
        while (trims && at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        skip();
    }

    private void inside() {
        if (at >= text.length()) {
            throw new TemplateException("unclosed action");
        }
        int c = text.codePointAt(at);
        switch (c) {
            case ' ', '\t', '\r', '\n' -> space();
            case '=' -> take(1, Token.Kind.ASSIGN);
            case ':' -> declare();
            case '|' -> take(1, Token.Kind.PIPE);
            case '"' -> quoted('"', Token.Kind.STRING, "unterminated quoted string");
            case '\'' -> quoted('\'', Token.Kind.CHARACTER, "unterminated character constant");
            case '`' -> raw();
            case '$' -> name(1, Token.Kind.VARIABLE, Token.Kind.VARIABLE);
            case '(' -> parenthesis(1, Token.Kind.OPEN_PARENTHESIS);
            case ')' -> parenthesis(-1, Token.Kind.CLOSE_PARENTHESIS);
            case '.' -> dot();
            default -> other(c);
        }
    }

    private void space() {
        while (at < text.length() && isSpace(text.charAt(at)) && !isRightTrim()) {
            at++;
        }
        emit(Token.Kind.SPACE);
    }

    private void declare() {
        if (!text.startsWith(":=", at)) {
            throw new TemplateException("expected :=");
        }
        take(2, Token.Kind.DECLARE);
    }

    private void parenthesis(int by, Token.Kind kind) {
        depth += by;
        if (depth < 0) {
            throw new TemplateException("unexpected right paren");
        }
        take(1, kind);
    }

    private void dot() {
        if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            number();
        } else {
            name(1, Token.Kind.FIELD, Token.Kind.DOT);
        }
    }

    private void other(int c) {
        if (c == '+' || c == '-' || c >= '0' && c <= '9') {
            number();
        } else if (isNamePart(c)) {
            name(0, Token.Kind.IDENTIFIER, Token.Kind.IDENTIFIER);
        } else if (c > ' ' && c < 0x7f) {
            take(1, Token.Kind.OTHER);
        } else {
            throw new TemplateException("unrecognized character in action: " + unicode(c));
        }
    }

    /** A name, after a number of characters that belong to it; the second kind is that of those characters alone. */
    private void name(int before, Token.Kind kind, Token.Kind alone) {
        at += before;
        while (at < text.length() && isNamePart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at < text.length() && ".,|:)( \t\r\n".indexOf(text.charAt(at)) < 0 && !text.startsWith(CLOSE, at)) {
            throw new TemplateException("bad character " + unicode(text.codePointAt(at)));
        }
        String word = text.substring(start, at);
        if (kind == Token.Kind.IDENTIFIER) {
            emit(kindOf(word));
        } else {
            emit(word.length() == before ? alone : kind);
        }
    }

    private static Token.Kind kindOf(String word) {
        if (KEYWORDS.contains(word)) {
            return Token.Kind.KEYWORD;
        }
        return switch (word) {
            case "nil" -> Token.Kind.NIL;
            case "true", "false" -> Token.Kind.BOOL;
            default -> Token.Kind.IDENTIFIER;
        };
    }

    /** More than numbers are made of; what is none the parser sees. */
    private void number() {
        at++;
        int digits = "+-".indexOf(text.charAt(start)) < 0 ? start : start + 1;
        boolean isHexadecimal = text.startsWith("0x", digits) || text.startsWith("0X", digits);
        while (at < text.length() && isNumberPart(isHexadecimal ? "pP" : "eE")) {
            at += Character.charCount(text.codePointAt(at));
        }
        String number = text.substring(start, at);
        if (!NumberText.isWellFormed(number)) {
            throw new TemplateException("bad number syntax: " + GoQuote.quote(number));
        }
        emit(Token.Kind.NUMBER);
    }

    private boolean isNumberPart(String exponents) {
        int c = text.codePointAt(at);
        return c == '.' || isNamePart(c) || (c == '+' || c == '-') && exponents.indexOf(text.charAt(at - 1)) >= 0;
    }

    private void quoted(char quote, Token.Kind kind, String problem) {
        at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            boolean isEscape = text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
            at += isEscape ? 2 : 1;
        }
        if (at >= text.length() || text.charAt(at) != quote) {
            throw new TemplateException(problem);
        }
        take(1, kind);
    }

    private void raw() {
        int end = text.indexOf('`', at + 1);
        if (end < 0) {
            throw new TemplateException("unterminated raw quoted string");
        }
        at = end;
        take(1, Token.Kind.RAW_STRING);
    }

    private void take(int count, Token.Kind kind) {
        at += count;
        emit(kind);
    }

    private void emit(Token.Kind kind) {
        tokens.add(new Token(kind, text.substring(start, at), start, startLine));
        skip();
    }

    private void skip() {
        line += (int) text.substring(start, at).chars().filter(c -> c == '\n').count();
        start = at;
        startLine = line;
    }

    private static String unicode(int c) {
        String shown = GoQuote.isPrintable(c) ? " '" + Character.toString(c) + "'" : "";
        return String.format(Locale.ROOT, "U+%04X", c) + shown;
    }

    private static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    private static boolean isNamePart(int c) {
        return c == '_' || Character.isLetter(c) || Character.isDigit(c);
    }
}
