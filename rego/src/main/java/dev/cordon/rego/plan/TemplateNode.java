package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/** A string with expressions in it; each expression is a set that holds its value, or nothing. */
public final class TemplateNode extends ValueNode {
    private static final String UNDEFINED = "<undefined>";

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
            Value value = part.evaluate(frame);
            out.append(value instanceof SetValue set ? only(set) : text(value));
        }
        return StringValue.of(out.toString());
    }

    private String only(SetValue values) {
        if (values.size() > 1) {
            throw new EvaluationException(
                    EvaluationException.CONFLICT, "template-strings must not produce multiple outputs", span);
        }
        return values.size() == 0 ? UNDEFINED : text(values.values().get(0));
    }

    private static String text(@org.jspecify.annotations.Nullable Value value) {
        return value instanceof StringValue string ? string.value() : String.valueOf(value);
    }
}
