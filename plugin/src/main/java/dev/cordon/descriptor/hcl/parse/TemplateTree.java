package dev.cordon.descriptor.hcl.parse;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Matches the directives of a template with their ends. */
final class TemplateTree {

    private final Tokens tokens;
    private final List<TemplatePart> parts;
    private int next;

    TemplateTree(Tokens tokens, List<TemplatePart> parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    Expression build(Span span) {
        List<Expression> all = untilEnd();
        if (next < parts.size()) {
            TemplatePart stray = parts.get(next);
            throw tokens.failure(stray.token(), "this directive ends nothing that was begun");
        }
        return new Expression.Template(all, span);
    }

    private List<Expression> untilEnd() {
        List<Expression> result = new ArrayList<>();
        while (next < parts.size()) {
            TemplatePart part = parts.get(next);
            switch (part.kind()) {
                case TEXT -> result.add(literal(part));
                case INTERPOLATION -> result.add(Objects.requireNonNull(part.expression()));
                case IF -> {
                    result.add(tokens.nested(this::condition));
                    continue;
                }
                case FOR -> {
                    result.add(tokens.nested(this::loop));
                    continue;
                }
                case ELSE, END_IF, END_FOR -> {
                    return result;
                }
            }
            next++;
        }
        return result;
    }

    private Expression condition() {
        TemplatePart begin = parts.get(next++);
        Span span = tokens.span(begin.token());
        Expression whenTrue = new Expression.Template(untilEnd(), span);
        Expression whenFalse = new Expression.Template(List.of(), span);
        if (isAt(TemplatePart.Kind.ELSE)) {
            next++;
            whenFalse = new Expression.Template(untilEnd(), span);
        }
        end(begin, TemplatePart.Kind.END_IF, "endif");
        return new Expression.Conditional(Objects.requireNonNull(begin.expression()), whenTrue, whenFalse, span);
    }

    private Expression loop() {
        TemplatePart begin = parts.get(next++);
        Span span = tokens.span(begin.token());
        Expression body = new Expression.Template(untilEnd(), span);
        end(begin, TemplatePart.Kind.END_FOR, "endfor");
        return new Expression.TemplateFor(
                begin.keyName(), begin.text(), Objects.requireNonNull(begin.expression()), body, span);
    }

    private void end(TemplatePart begin, TemplatePart.Kind kind, String word) {
        if (!isAt(kind)) {
            throw tokens.failure(begin.token(), "this directive has no \"%{ " + word + " }\"");
        }
        next++;
    }

    private boolean isAt(TemplatePart.Kind kind) {
        return next < parts.size() && parts.get(next).kind() == kind;
    }

    private Expression literal(TemplatePart part) {
        return new Expression.Literal(StringValue.of(part.text()), tokens.span(part.token()));
    }
}
