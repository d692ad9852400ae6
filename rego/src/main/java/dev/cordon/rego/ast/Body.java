package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import java.util.List;

/** A conjunction: all expressions must hold. */
public record Body(Span span, List<Expression> expressions) {
    public Body {
        expressions = List.copyOf(expressions);
    }
}
