package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;

/** Tells the observer which case of a test is reached, whether or not the rest of the body holds for it. */
public final class TestCaseStep extends Step {
    private final Span rule;
    private final ValueNode[] path;

    public TestCaseStep(Span rule, List<ValueNode> path) {
        this.rule = rule;
        this.path = path.toArray(new ValueNode[0]);
    }

    @Override
    public boolean execute(Frame frame) {
        Value[] names = ArrayNode.evaluateAll(path, frame);
        if (names != null) {
            frame.machine.observer().testCase(rule, List.of(names));
        }
        return proceed(frame);
    }
}
