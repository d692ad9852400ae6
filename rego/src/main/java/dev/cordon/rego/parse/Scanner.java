package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits text into tokens. Comments are kept aside; annotations are made of them. */
final class Scanner {
    static final String ERROR_CODE = "rego_parse_error";

    private final SourceFile file;
    private final String text;
    private final int end;
    private final PlainWords plainWords;
    private final List<Comment> comments = new ArrayList<>();
    private int offset;
    private int lastStart;
    private int line = 1;
    private boolean lineHasToken;

    /**
     * @param start where to begin, which lets an expression inside of a string be scanned at its place
     * @param plainWords keywords that are names in this version of the language
     */
    Scanner(SourceFile file, int start, int end, PlainWords plainWords) {
        this.file = file;
        this.text = file.text();
        this.offset = start;
        this.end = end;
        this.plainWords = plainWords;
    }

    List<Comment> comments() {
        return comments;
    }

    Token next() {
        int before = offset;
        int lineBefore = line;
        skipSpace();
        boolean afterSpace = offset > before;
        boolean afterNewline = line > lineBefore;
        int start = offset;
        lastStart = start;
        if (start >= end) {
            return new Token(TokenKind.END, "", start, start, afterSpace, true);
        }
        lineHasToken = true;
        char c = text.charAt(start);
        if (isLetter(c)) {
            return word(afterSpace, afterNewline);
        }
        String decoded = "";
        TokenKind kind;
        if (c >= '0' && c <= '9') {
            kind = TokenKind.NUMBER;
            number();
        } else if (c == '"' || c == '`') {
            kind = TokenKind.STRING;
            decoded = string(c);
        } else if (c == '$' && (peek(1) == '"' || peek(1) == '`')) {
            kind = TokenKind.TEMPLATE;
            offset = new TemplateExtent(file, start, end).end();
        } else {
            kind = sign(c);
        }
        countLines(start, offset);
        String raw = kind == TokenKind.STRING ? decoded : text.substring(start, offset);
        return new Token(kind, raw, start, offset, afterSpace, afterNewline);
    }

    /** Goes on after what could not be read, and in any case further on than where that began. */
    void goOnAfter(int stop) {
        offset = Math.min(end, Math.max(Math.max(offset, stop), lastStart + 1));
    }

    private void skipSpace() {
        while (offset < end) {
            char c = text.charAt(offset);
            if (c == '\n') {
                line++;
                lineHasToken = false;
                offset++;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF' && offset == 0) {
                offset++;
            } else if (c == '#') {
                comment();
            } else {
                return;
            }
        }
    }

    private void comment() {
        int start = offset;
        int stop = text.indexOf('\n', start);
        offset = stop < 0 ? end : Math.min(stop, end);
        String content = text.substring(start + 1, offset);
        comments.add(new Comment(content, start, line, !lineHasToken));
    }

    private Token word(boolean afterSpace, boolean afterNewline) {
        int start = offset;
        while (offset < end && (isLetter(text.charAt(offset)) || isDigit(offset))) {
            offset++;
        }
        String word = text.substring(start, offset);
        TokenKind keyword = TokenKind.keyword(word);
        // A keyword next to a dot is a name: foo.if, if.foo.
        boolean isName = plainWords.isPlain(keyword, start)
                || peek(0) == '.' && isLetter(peek(1))
                || start > 0 && text.charAt(start - 1) == '.';
        return new Token(
                keyword == null || isName ? TokenKind.IDENTIFIER : keyword,
                word,
                start,
                offset,
                afterSpace,
                afterNewline);
    }

    private void number() {
        int start = offset;
        digits();
        if (peek(0) == '.' && isDigit(offset + 1)) {
            offset++;
            digits();
        } else if (peek(0) == '.') {
            throw problem(start, offset + 1, "expected fraction");
        }
        if (peek(0) == 'e' || peek(0) == 'E') {
            offset++;
            if (peek(0) == '+' || peek(0) == '-') {
                offset++;
            }
            if (!isDigit(offset)) {
                throw problem(start, offset, "expected exponent");
            }
            digits();
        }
        if (isLetter(peek(0))) {
            throw problem(start, offset + 1, "illegal number format");
        }
    }

    private void digits() {
        while (isDigit(offset)) {
            offset++;
        }
    }

    private String string(char quote) {
        int start = offset;
        offset++;
        while (offset < end && text.charAt(offset) != quote) {
            if (quote == '"' && text.charAt(offset) == '\n') {
                break;
            }
            offset += quote == '"' && text.charAt(offset) == '\\' ? 2 : 1;
        }
        if (offset >= end || text.charAt(offset) != quote) {
            throw problem(start, Math.min(offset, end), "non-terminated string");
        }
        offset++;
        String content = text.substring(start + 1, offset - 1);
        return quote == '`' ? content : Escapes.decode(content, file, start + 1);
    }

    private TokenKind sign(char c) {
        offset++;
        return switch (c) {
            case '[' -> TokenKind.LEFT_BRACKET;
            case ']' -> TokenKind.RIGHT_BRACKET;
            case '{' -> TokenKind.LEFT_BRACE;
            case '}' -> TokenKind.RIGHT_BRACE;
            case '(' -> TokenKind.LEFT_PAREN;
            case ')' -> TokenKind.RIGHT_PAREN;
            case ',' -> TokenKind.COMMA;
            case ';' -> TokenKind.SEMICOLON;
            case '.' -> TokenKind.DOT;
            case '+' -> TokenKind.PLUS;
            case '-' -> TokenKind.MINUS;
            case '*' -> TokenKind.TIMES;
            case '/' -> TokenKind.DIVIDE;
            case '%' -> TokenKind.REMAINDER;
            case '&' -> TokenKind.AND;
            case '|' -> TokenKind.OR;
            case ':' -> withEqualSign(TokenKind.COLON, TokenKind.ASSIGN);
            case '=' -> withEqualSign(TokenKind.UNIFY, TokenKind.EQUAL);
            case '<' -> withEqualSign(TokenKind.LESS, TokenKind.LESS_OR_EQUAL);
            case '>' -> withEqualSign(TokenKind.GREATER, TokenKind.GREATER_OR_EQUAL);
            case '!' -> withEqualSign(TokenKind.ILLEGAL, TokenKind.NOT_EQUAL);
            default -> TokenKind.ILLEGAL;
        };
    }

    private TokenKind withEqualSign(TokenKind alone, TokenKind together) {
        if (peek(0) == '=') {
            offset++;
            return together;
        }
        return alone;
    }

    private char peek(int ahead) {
        return offset + ahead < end ? text.charAt(offset + ahead) : '\0';
    }

    private boolean isDigit(int at) {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private void countLines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
    }

    private SyntaxProblem problem(int start, int stop, String message) {
        offset = stop;
        return new SyntaxProblem(Diagnostic.error(ERROR_CODE, message, new Span(file, start, Math.max(start, stop))));
    }
}
