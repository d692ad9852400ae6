package dev.cordon.rego.plan;

import dev.cordon.rego.builtin.BuiltinException;
import dev.cordon.rego.builtin.TemplateStrings;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A string with expressions in it; each expression is a set that holds its value, or nothing. */
public final class TemplateNode extends ValueNode {
    private final ValueNode[] parts;
    private final Span span;

    public TemplateNode(List<ValueNode> parts, Span span) {
        this.parts = parts.toArray(new ValueNode[0]);
        this.span = span;
    }

    @Override
    public Value evaluate(Frame frame) {
        StringBuilder out = new StringBuilder();
        for (ValueNode part : parts) {
            out.append(text(part.evaluate(frame)));
        }
        return StringValue.of(out.toString());
    }

    private String text(@Nullable Value part) {
        try {
            return TemplateStrings.text(part);
        } catch (BuiltinException conflict) {
            throw new EvaluationException(EvaluationException.CONFLICT, conflict.getMessage(), span);
        }
    }
}
