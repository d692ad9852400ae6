package dev.cordon.rego.builtin.template;

import java.util.List;

/** Tokens one after the other, and what is wrong about one. */
final class TokenStream {
    private final List<Token> tokens;
    private int at;
    private int furthest;

    /** The line in which the present action begins, or 0 outside of actions. */
    private int actionLine;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size());
        return token;
    }

    Token peek() {
        int index = Math.min(at, tokens.size() - 1);
        furthest = Math.max(furthest, index);
        return tokens.get(index);
    }

    Token nextNonSpace() {
        skipSpace();
        return next();
    }

    Token peekNonSpace() {
        skipSpace();
        return peek();
    }

    private void skipSpace() {
        while (peek().is(Token.Kind.SPACE)) {
            next();
        }
    }

    int position() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    void beginAction(int line) {
        actionLine = line;
    }

    Token expect(Token.Kind kind, String context) {
        Token token = nextNonSpace();
        if (!token.is(kind)) {
            throw unexpected(token, context);
        }
        return token;
    }

    TemplateException unexpected(Token token, String context) {
        if (!token.is(Token.Kind.ERROR)) {
            return problem("unexpected " + token.described() + " in " + context);
        }
        String started = "";
        if (actionLine != 0 && actionLine != token.line()) {
            String where = " started at " + Template.NAME + ":" + actionLine;
            started = token.text().endsWith(" action") ? where : " in action" + where;
        }
        return problem(token.text() + started);
    }

    TemplateException problem(String message) {
        return new TemplateException(
                "template: " + Template.NAME + ":" + tokens.get(furthest).line() + ": " + message);
    }
}
