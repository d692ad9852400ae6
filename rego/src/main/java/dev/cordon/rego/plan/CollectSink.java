package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.Objects;

/** Ends the body of a comprehension. */
public final class CollectSink extends Step {
    private final int collector;
    private final ValueNode key;
    private final ValueNode value;
    private final Span span;

    public CollectSink(int collector, ValueNode key, ValueNode value, Span span) {
        this.collector = collector;
        this.key = key;
        this.value = value;
        this.span = span;
    }

    @Override
    public boolean execute(Frame frame) {
        Value element = value.evaluate(frame);
        Value index = key == value ? element : key.evaluate(frame);
        if (element != null && index != null) {
            frame.machine.allocated(1);
            ((Collector) Objects.requireNonNull(frame.collectors[collector])).add(index, element, span);
        }
        return false;
    }
}
