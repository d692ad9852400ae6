package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Tells the observer that a part of a line is evaluated, and evaluates it. */
public final class ReachedNode extends ValueNode {
    private final ValueNode node;
    private final Span span;

    public ReachedNode(ValueNode node, Span span) {
        this.node = node;
        this.span = span;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        frame.machine.observer().reached(span);
        return node.evaluate(frame);
    }
}
