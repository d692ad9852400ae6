package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The tokens of a file with the place of the parser in them. Whether line ends count depends on what is being parsed. */
final class Tokens {

    private static final String CORRECT = "Correct the file; \"terraform fmt\" names the place too.";

    private final SourceFile source;
    private final Placement placement;
    private final List<Token> tokens;
    private final Pieces pieces;
    private final Deque<Boolean> newlines = new ArrayDeque<>(List.of(true));
    private final int deepest;
    private int index;
    private int depth;

    private Tokens(SourceFile source, Placement placement, List<Token> tokens, int deepest) {
        this.source = source;
        this.deepest = deepest;
        this.placement = placement;
        this.tokens = tokens;
        this.pieces = new Pieces(source.text());
    }

    static Tokens ofCode(SourceFile source, Placement placement, int deepest) {
        return new Tokens(source, placement, new Scanner(source.text()).scan(new CodeMode(false)), deepest);
    }

    static Tokens ofTemplate(SourceFile source, Placement placement, int deepest) {
        return new Tokens(source, placement, new Scanner(source.text()).scan(HeredocMode.endless()), deepest);
    }

    Token peek() {
        skipNewlines();
        return tokens.get(index);
    }

    TokenType type() {
        return peek().type();
    }

    boolean at(TokenType type) {
        return type() == type;
    }

    boolean atKeyword(String word) {
        return at(TokenType.IDENTIFIER) && text(peek()).equals(word);
    }

    Token read() {
        Token token = peek();
        if (token.type() != TokenType.END) {
            index++;
        }
        return token;
    }

    /** Reads the token if it is of that type. */
    boolean accept(TokenType type) {
        if (!at(type)) {
            return false;
        }
        read();
        return true;
    }

    /** @param where what the token belongs to, such as {@code after the name of an argument} */
    Token expect(TokenType type, String where) {
        if (!at(type)) {
            throw unexpected(type.words() + " " + where);
        }
        return read();
    }

    /** Parses something in which line ends count, or in which they do not. */
    <T> T withNewlines(boolean count, Supplier<T> parser) {
        newlines.push(count);
        try {
            return parser.get();
        } finally {
            newlines.pop();
        }
    }

    /** Parses something that may contain itself. */
    <T> T nested(Supplier<T> parser) {
        if (++depth > deepest) {
            depth--;
            throw new SyntaxFailure(new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    location(peek()),
                    "this is nested more than " + deepest + " levels deep",
                    "Take it apart into locals."));
        }
        try {
            return parser.get();
        } finally {
            depth--;
        }
    }

    /** Where the parser stands, to {@link #recover} from. */
    int mark() {
        peek();
        return index;
    }

    /**
     * Goes behind an item that could not be parsed: to the end of the line on which its brackets are closed, to the brace
     * that ends the block around it, or to the next line that begins at the margin, whatever was left open.
     */
    void recover(int begin) {
        Deque<TokenType> open = new ArrayDeque<>();
        int braces = 0;
        for (int i = begin; i < tokens.size() - 1; i++) {
            TokenType type = tokens.get(i).type();
            boolean closesBlock = type == TokenType.CLOSE_BRACE && braces == 0;
            boolean ends = closesBlock || type == TokenType.NEWLINE && open.isEmpty() || beginsAtMargin(i);
            if (i >= index && i > begin && ends) {
                index = i;
                return;
            }
            if (type.opens()) {
                open.push(type);
                braces += type == TokenType.OPEN_BRACE ? 1 : 0;
            } else if (type.closes() && !open.isEmpty()) {
                braces -= open.pop() == TokenType.OPEN_BRACE ? 1 : 0;
            }
        }
        index = tokens.size() - 1;
    }

    private boolean beginsAtMargin(int at) {
        Token token = tokens.get(at);
        return token.type() == TokenType.IDENTIFIER
                && token.start() > 0
                && source.text().charAt(token.start() - 1) == '\n';
    }

    String text(Token token) {
        return pieces.get(token.start(), token.end());
    }

    Span span(Token token) {
        return placement.span(token.start(), token.end());
    }

    Span span(int start) {
        return placement.span(start, Math.max(start, end()));
    }

    /** From the beginning of what is already parsed to the last token that was read. */
    Span spanFrom(Expression first) {
        Span begin = first.span();
        return begin.to(placement.span(end(), end()));
    }

    private int end() {
        return index == 0 ? 0 : tokens.get(index - 1).end();
    }

    Location location(Token token) {
        Span span = span(token);
        return DescriptorText.location(span.file(), span.start());
    }

    SyntaxFailure unexpected(String expected) {
        Token found = peek();
        String shown = found.type() == TokenType.IDENTIFIER
                ? "\"" + text(found) + "\""
                : found.type().words();
        return failure(found, "expected " + expected + ", found " + shown);
    }

    SyntaxFailure failure(Token token, String message) {
        return new SyntaxFailure(problem(token, message));
    }

    Problem problem(Token token, String message) {
        return new Problem(ProblemCode.DESCRIPTOR_SYNTAX, location(token), "invalid HCL: " + message, CORRECT);
    }

    private void skipNewlines() {
        while (!newlines.element() && tokens.get(index).type() == TokenType.NEWLINE) {
            index++;
        }
    }
}
