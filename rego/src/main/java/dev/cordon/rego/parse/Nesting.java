package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;

/** Counts how deep the parser is, so that absurd nesting gets a message rather than a stack overflow. */
final class Nesting {
    static final int LIMIT = 12_000;
    private static final String MESSAGE = "nested too deeply: more than " + LIMIT + " levels";

    private final TokenStream tokens;

    Nesting(TokenStream tokens) {
        this.tokens = tokens;
    }

    void enter() {
        tokens.depth(tokens.depth() + 1);
        if (tokens.depth() > LIMIT) {
            throw problem(tokens.span(tokens.peek()));
        }
    }

    /** Refuses the name of a rule or a package that is too long: documents are nested as deep as their names are long. */
    void require(Term.Ref name) {
        if (name.path().size() > LIMIT) {
            throw problem(name.path().get(LIMIT).span());
        }
    }

    /** Not one to read on after: no other reading is less deep. */
    private static SyntaxProblem problem(Span span) {
        return new SyntaxProblem(Diagnostic.error(Scanner.ERROR_CODE, MESSAGE, span), true);
    }

    void leave() {
        tokens.depth(tokens.depth() - 1);
    }
}
