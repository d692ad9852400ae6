package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A comprehension: runs its body to the end and collects what its sink is given. */
public final class ComprehensionNode extends ValueNode {
    private final CollectorKind kind;
    private final int collector;
    private final Step body;

    public ComprehensionNode(CollectorKind kind, int collector, Step body) {
        this.kind = kind;
        this.collector = collector;
        this.body = body;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Object outer = frame.collectors[collector];
        Collector collected = kind.create();
        frame.collectors[collector] = collected;
        body.execute(frame);
        frame.collectors[collector] = outer;
        return collected.finish();
    }
}
