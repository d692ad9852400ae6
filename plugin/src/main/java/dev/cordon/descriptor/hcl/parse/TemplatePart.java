package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a template before its directives are matched.
 *
 * @param text of a text; the name of the value in a loop
 * @param expression of an interpolation; the condition; the collection of a loop
 * @param keyName in a loop, or null
 */
record TemplatePart(
        Kind kind,
        Token token,
        String text,
        @Nullable Expression expression,
        @Nullable String keyName) {

    enum Kind {
        TEXT,
        INTERPOLATION,
        IF,
        ELSE,
        END_IF,
        FOR,
        END_FOR
    }

    static TemplatePart text(String text, Token token) {
        return new TemplatePart(Kind.TEXT, token, text, null, null);
    }

    static TemplatePart expression(Expression expression, Token token) {
        return new TemplatePart(Kind.INTERPOLATION, token, "", expression, null);
    }

    static TemplatePart keyword(Kind kind, Token token) {
        return new TemplatePart(kind, token, "", null, null);
    }
}
