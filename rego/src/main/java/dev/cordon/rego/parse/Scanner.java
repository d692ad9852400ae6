package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits text into tokens. Comments are kept aside; annotations are made of them. */
final class Scanner {
    static final String ERROR_CODE = "rego_parse_error";

    private final SourceFile file;
    private final String text;
    private final int end;
    private final PlainWords plainWords;
    private final List<Comment> comments = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int offset;
    private int start;
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

    /** What could not be read of the token that {@link #next} gave last. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** The next token; of kind {@code ILLEGAL} and without text where there are problems with it. */
    Token next() {
        problems.clear();
        int before = offset;
        int lineBefore = line;
        skipSpace();
        boolean afterSpace = offset > before;
        boolean afterNewline = line > lineBefore;
        start = offset;
        if (start >= end) {
            return new Token(TokenKind.END, "", start, start, afterSpace, afterNewline);
        }
        lineHasToken = true;
        char c = text.charAt(start);
        if (isLetter(c)) {
            return word(afterSpace, afterNewline);
        }
        TokenKind kind = kind(c);
        countLines(start, offset);
        boolean sound = problems.isEmpty();
        String raw = sound ? text.substring(start, offset) : "";
        return new Token(sound ? kind : TokenKind.ILLEGAL, raw, start, offset, afterSpace, afterNewline);
    }

    private TokenKind kind(char c) {
        if (c >= '0' && c <= '9') {
            number();
            return TokenKind.NUMBER;
        }
        if (c == '"' || c == '`') {
            string(c);
            return TokenKind.STRING;
        }
        if (c == '$' && (peek(1) == '"' || peek(1) == '`')) {
            template();
            return TokenKind.TEMPLATE;
        }
        return sign(c);
    }

    private void template() {
        try {
            offset = new TemplateExtent(file, start, end).end();
        } catch (SyntaxProblem problem) {
            problem.addTo(problems);
            offset = problem.isFinal() ? end : start + 2;
        }
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
        digits();
        if (peek(0) == '.') {
            offset++;
            if (!digits()) {
                problem("expected fraction");
            }
        }
        if (peek(0) == 'e' || peek(0) == 'E') {
            offset++;
            if (peek(0) == '+' || peek(0) == '-') {
                offset++;
            }
            if (!digits()) {
                problem("expected exponent");
            }
        }
        if (isLetter(peek(0))) {
            problem("illegal number format");
            while (isLetter(peek(0)) || isDigit(offset)) {
                offset++;
            }
        }
    }

    private boolean digits() {
        int before = offset;
        while (isDigit(offset)) {
            offset++;
        }
        return offset > before;
    }

    private void string(char quote) {
        offset++;
        while (offset < end && text.charAt(offset) != quote && (quote == '`' || text.charAt(offset) != '\n')) {
            offset++;
            if (quote == '"' && text.charAt(offset - 1) == '\\') {
                escape();
            }
        }
        if (offset >= end || text.charAt(offset) != quote) {
            problem("non-terminated string");
        } else {
            offset++;
        }
    }

    /** Steps over what follows a backslash. */
    private void escape() {
        char escaped = peek(0);
        if (escaped == 'u') {
            offset = Math.min(end, offset + 1 + Escapes.HEX_DIGITS);
        } else if (Escapes.isSimple(escaped)) {
            offset++;
        } else {
            problem("illegal escape sequence", "use a raw string in back quotes for regular expressions and paths");
        }
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
            case '!' -> exclamation();
            default -> TokenKind.ILLEGAL;
        };
    }

    private TokenKind exclamation() {
        TokenKind kind = withEqualSign(TokenKind.ILLEGAL, TokenKind.NOT_EQUAL);
        if (kind == TokenKind.ILLEGAL) {
            problem("illegal ! character");
        }
        return kind;
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

    private void problem(String message) {
        problem(message, null);
    }

    /** As OPA tells it, at the beginning of the token. */
    private void problem(String message, @Nullable String hint) {
        problems.add(Diagnostic.error(ERROR_CODE, message, new Span(file, start, offset), hint));
    }
}
