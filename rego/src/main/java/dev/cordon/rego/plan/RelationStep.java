package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** Tries each element of the result of a relation, which is a built-in function that gives an array of results. */
public final class RelationStep extends Step {
    private final ValueNode call;
    private final Pattern output;

    public RelationStep(ValueNode call, Pattern output) {
        this.call = call;
        this.output = output;
    }

    @Override
    public boolean execute(Frame frame) {
        Value results = call.evaluate(frame);
        return results != null
                && Elements.anyOf(results, (key, value) -> {
                    frame.machine.tick();
                    return output.matches(frame, value) && proceed(frame);
                });
    }
}
