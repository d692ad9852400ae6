package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arrays, sets, objects and comprehensions.
 *
 * <pre>
 * array  = "[" [ [ "," ] list ] "]" | "[" term "|" body "]"
 * braces = "{" "}" | "{" [ "," ] list "}" | "{" [ "," ] entries "}" | "{" term "|" body "}" | "{" term ":" term "|" body "}"
 * </pre>
 *
 * A bar after the first term is the union of sets if a list goes on after it, and begins a comprehension otherwise.
 */
final class CollectionParser {
    private static final int NO_COMPREHENSION = -1;

    private final TokenStream tokens;
    private final TermParser terms;
    private final ExpressionParser expressions;
    private final BodyParser bodies;
    /** The braces that could not be read, which are not read again: nested ones would be tried twice at each level. */
    private final Map<Integer, Failure> failed = new HashMap<>();

    /** Why braces could not be read, what had been told of them before, and where reading ended. */
    private record Failure(SyntaxProblem problem, List<Diagnostic> told, int at) {}

    CollectionParser(TokenStream tokens, TermParser terms, ExpressionParser expressions, BodyParser bodies) {
        this.tokens = tokens;
        this.terms = terms;
        this.expressions = expressions;
        this.bodies = bodies;
    }

    Term array() {
        int open = tokens.mark();
        int start = tokens.take().start();
        if (tokens.accept(TokenKind.RIGHT_BRACKET) != null) {
            return new Term.ArrayLiteral(tokens.spanFrom(start), List.of());
        }
        open = afterComma(open);
        Term head = terms.term();
        Body body = comprehensionBody(open, TokenKind.RIGHT_BRACKET);
        if (body != null) {
            return new Term.ArrayComprehension(tokens.spanFrom(start), head, body);
        }
        List<Term> elements = new ArrayList<>();
        elements.add(expressions.expressionFrom(head));
        return new Term.ArrayLiteral(spanned(start, TokenKind.RIGHT_BRACKET, elements), elements);
    }

    /** A comma may stand before the first element, as in OPA; then there is no comprehension. */
    private int afterComma(int open) {
        return tokens.accept(TokenKind.COMMA) == null ? open : NO_COMPREHENSION;
    }

    private Span spanned(int start, TokenKind close, List<Term> elements) {
        restOfList(close, elements);
        return tokens.spanFrom(start);
    }

    Term braces() {
        int open = tokens.mark();
        Failure known = failed.get(open);
        if (known != null) {
            tokens.goTo(known.at(), known.told());
            throw known.problem();
        }
        TokenStream.State before = tokens.save();
        try {
            return braces(open);
        } catch (SyntaxProblem problem) {
            failed.put(open, new Failure(problem, tokens.toldSince(before), tokens.mark()));
            throw problem;
        }
    }

    private Term braces(int bracket) {
        int open = bracket;
        int start = tokens.take().start();
        if (tokens.accept(TokenKind.RIGHT_BRACE) != null) {
            return new Term.ObjectLiteral(tokens.spanFrom(start), List.of());
        }
        open = afterComma(open);
        Term head = terms.term();
        Body body = comprehensionBody(open, TokenKind.RIGHT_BRACE);
        if (body != null) {
            return new Term.SetComprehension(tokens.spanFrom(start), head, body);
        }
        Term first = expressions.expressionFrom(head);
        if (tokens.at(TokenKind.COLON)) {
            return object(open, start, first);
        }
        requireMore("set");
        List<Term> elements = new ArrayList<>();
        elements.add(first);
        return new Term.SetLiteral(spanned(start, TokenKind.RIGHT_BRACE, elements), elements);
    }

    /** What must follow the first element in braces. */
    private void requireMore(String collection) {
        if (!tokens.at(TokenKind.RIGHT_BRACE) && !tokens.at(TokenKind.COMMA)) {
            throw tokens.unexpected("non-terminated " + collection);
        }
    }

    /**
     * An object after its first key. As in OPA, what is wrong after the first value is told at that value: there, reading began anew.
     */
    private Term object(int open, int start, Term key) {
        tokens.expect(TokenKind.COLON);
        TokenStream.State before = tokens.save();
        Term head = terms.term();
        if (open != NO_COMPREHENSION && (tokens.at(TokenKind.RIGHT_BRACE) || tokens.at(TokenKind.COMMA))) {
            try {
                return entries(start, key, head);
            } catch (SyntaxProblem problem) {
                problem.throwIfFinal();
                tokens.restore(before);
                throw tokens.unexpected("non-terminated object");
            }
        }
        Body body = objectBody(open);
        if (body != null) {
            return new Term.ObjectComprehension(tokens.spanFrom(start), key, head, body);
        }
        Term value = expressions.expressionFrom(head);
        requireMore("object");
        return entries(start, key, value);
    }

    /** The body of a comprehension; null too where none can be read: then the bar is that of a union, and told what is wrong with that. */
    private @Nullable Body objectBody(int open) {
        TokenStream.State bar = tokens.save();
        try {
            return comprehensionBody(open, TokenKind.RIGHT_BRACE);
        } catch (SyntaxProblem problem) {
            problem.throwIfFinal();
            tokens.restore(bar);
            return null;
        }
    }

    /** The object whose first entry has been read. */
    private Term entries(int start, Term key, Term value) {
        List<Term.Entry> entries = new ArrayList<>();
        entries.add(new Term.Entry(key, value));
        while (tokens.accept(TokenKind.RIGHT_BRACE) == null) {
            comma(TokenKind.RIGHT_BRACE);
            if (!tokens.at(TokenKind.RIGHT_BRACE)) {
                entries.add(entry());
            }
        }
        return new Term.ObjectLiteral(tokens.spanFrom(start), entries);
    }

    private Term.Entry entry() {
        Term key = expressions.expression(false);
        if (tokens.accept(TokenKind.COLON) == null) {
            throw tokens.unexpected("expected \":\"");
        }
        return new Term.Entry(key, expressions.expression(false));
    }

    private @Nullable Body comprehensionBody(int open, TokenKind close) {
        if (open == NO_COMPREHENSION || !tokens.at(TokenKind.OR) || tokens.commaFollows(open, tokens.mark())) {
            return null;
        }
        tokens.take();
        Body body = bodies.body(close);
        tokens.expect(close);
        return body;
    }

    /** The rest of a list after its opening bracket, closing bracket included. */
    List<Term> list(TokenKind close, List<Term> elements) {
        if (tokens.accept(close) != null) {
            return elements;
        }
        elements.add(expressions.expression(false));
        restOfList(close, elements);
        return elements;
    }

    private void restOfList(TokenKind close, List<Term> elements) {
        while (tokens.accept(close) == null) {
            comma(close);
            if (!tokens.at(close)) {
                elements.add(expressions.expression(false));
            }
        }
    }

    private void comma(TokenKind close) {
        if (tokens.accept(TokenKind.COMMA) == null) {
            throw tokens.unexpected("expected \",\" or \"" + close.text() + "\"");
        }
    }
}
