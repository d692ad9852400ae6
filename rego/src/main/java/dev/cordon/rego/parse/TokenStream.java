package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a text with a place to read from, which can be remembered and gone back to. */
final class TokenStream {
    private final SourceFile file;
    private final PlainWords plainWords;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments;
    private final List<Diagnostic> problems;
    private final int depth;
    private @Nullable Commas commas;
    private int next;

    TokenStream(SourceFile file, int start, int end, PlainWords plainWords, List<Diagnostic> problems) {
        this(file, start, end, plainWords, problems, 0);
    }

    /** @param depth how deep the text is nested in another */
    TokenStream(SourceFile file, int start, int end, PlainWords plainWords, List<Diagnostic> problems, int depth) {
        this.file = file;
        this.depth = depth;
        this.plainWords = plainWords;
        this.problems = problems;
        Scanner scanner = new Scanner(file, start, end, plainWords);
        boolean more = true;
        while (more) {
            try {
                Token token = scanner.next();
                tokens.add(token);
                more = !token.is(TokenKind.END);
            } catch (SyntaxProblem problem) {
                problems.add(problem.diagnostic());
                // Stands in for what could not be read.
                Token placeholder = placeholder(problem.diagnostic());
                tokens.add(placeholder);
                scanner.goOnAfter(problem.isFinal() ? end : placeholder.end());
            }
        }
        comments = scanner.comments();
    }

    private static Token placeholder(Diagnostic problem) {
        Span span = problem.span();
        int at = span == null ? 0 : span.start();
        return new Token(TokenKind.ILLEGAL, "", at, span == null ? at : span.end(), true, false);
    }

    SourceFile file() {
        return file;
    }

    int depth() {
        return depth;
    }

    /** Whether a comma stands directly inside of the bracket at a mark, after another mark. */
    boolean commaFollows(int bracket, int after) {
        if (commas == null) {
            commas = new Commas(tokens);
        }
        return commas.follow(bracket, after);
    }

    PlainWords plainWords() {
        return plainWords;
    }

    List<Comment> comments() {
        return comments;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    boolean at(TokenKind kind) {
        return peek().is(kind);
    }

    Token take() {
        Token token = tokens.get(next);
        if (next < tokens.size() - 1) {
            next++;
        }
        return token;
    }

    @Nullable
    Token accept(TokenKind kind) {
        return at(kind) ? take() : null;
    }

    Token expect(TokenKind kind) {
        if (!at(kind)) {
            throw unexpected("expected " + kind.text());
        }
        return take();
    }

    int mark() {
        return next;
    }

    void reset(int mark) {
        next = mark;
    }

    /** The offset after the token taken last. */
    int lastEnd() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    Span span(Token token) {
        return new Span(file, token.start(), token.end());
    }

    Span spanFrom(int start) {
        return new Span(file, start, Math.max(start, lastEnd()));
    }

    /** Notes a problem after which reading goes on. */
    void report(Diagnostic problem) {
        problems.add(problem);
    }

    SyntaxProblem unexpected(String expectation) {
        Token token = peek();
        if (token.is(TokenKind.ILLEGAL)) {
            return problem("illegal token", span(token), null);
        }
        String subject = token.kind().isKeyword()
                ? token.text() + " keyword"
                : token.kind().label() + " token";
        String more = expectation.isEmpty() ? "" : ": " + expectation;
        return problem("unexpected " + subject + more, span(token), null);
    }

    SyntaxProblem problem(String message, Span span, @Nullable String hint) {
        return new SyntaxProblem(Diagnostic.error(Scanner.ERROR_CODE, message, span, hint));
    }
}
