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
    /** How deep the productions are nested; kept here so that going back brings it back too. */
    private int depth;

    private @Nullable Commas commas;
    private @Nullable Token space;
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
        Token token;
        do {
            token = scanner.next();
            tokens.add(token);
            problems.addAll(scanner.problems());
        } while (!token.is(TokenKind.END));
        comments = scanner.comments();
    }

    /** A place to go back to, and what had been told there. */
    record State(int next, int told, int depth) {}

    State save() {
        return new State(next, problems.size(), depth);
    }

    /** Goes back, and forgets the problems told since. */
    void restore(State state) {
        next = state.next();
        depth = state.depth();
        space = null;
        problems.subList(state.told(), problems.size()).clear();
    }

    /** Goes where reading ended another time, and tells what was told then. */
    void goTo(int mark, List<Diagnostic> told) {
        next = mark;
        problems.addAll(told);
    }

    /** The problems told since a place. */
    List<Diagnostic> toldSince(State state) {
        return List.copyOf(problems.subList(state.told(), problems.size()));
    }

    SourceFile file() {
        return file;
    }

    int depth() {
        return depth;
    }

    void depth(int changed) {
        depth = changed;
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
        return space == null ? tokens.get(next) : space;
    }

    /** Lets the white space before the next token be the next, as it is for OPA where none may stand. */
    void stopAtSpace() {
        int at = tokens.get(next - 1).end();
        if (file.text().charAt(at) == '#') {
            int stop = file.text().indexOf('\n', at);
            at = stop < 0 ? at : stop;
        }
        boolean isBreak = file.text().charAt(at) == '\n';
        space = new Token(TokenKind.WHITESPACE, "", at, at + 1, true, isBreak);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    boolean at(TokenKind kind) {
        return peek().is(kind);
    }

    Token take() {
        space = null;
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

    /** The offset after the token taken last. */
    int lastEnd() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    Span span(Token token) {
        if (token.is(TokenKind.END)) {
            return Span.behind(file, token.start());
        }
        if (token.is(TokenKind.WHITESPACE) && token.afterNewline()) {
            return Span.behind(file, token.end());
        }
        return new Span(file, token.start(), token.end());
    }

    Span spanFrom(int start) {
        return new Span(file, start, Math.max(start, lastEnd()));
    }

    /** Tells a problem after which reading goes on. */
    void tell(SyntaxProblem problem) {
        problem.addTo(problems);
    }

    /** Whether something is wrong with what has been read since a place, the next token included. */
    boolean hasProblemsSince(int told) {
        return problems.size() > told || at(TokenKind.ILLEGAL) && peek().text().isEmpty();
    }

    int told() {
        return problems.size();
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
