package dev.cordon.rego.parse;

/** Counts how deep the parser is, so that absurd nesting gets a message rather than a stack overflow. */
final class Nesting {
    static final int LIMIT = 12_000;

    private final TokenStream tokens;
    private int depth;

    Nesting(TokenStream tokens) {
        this.tokens = tokens;
    }

    void enter() {
        if (++depth > LIMIT) {
            throw tokens.problem("nested too deeply: more than " + LIMIT + " levels", tokens.span(tokens.peek()), null);
        }
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    void reset(int earlier) {
        depth = earlier;
    }
}
