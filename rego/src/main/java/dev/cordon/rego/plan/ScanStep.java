package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** Tries each element of a collection. */
public final class ScanStep extends Step {
    private final ValueNode collection;
    private final ElementMatcher element;

    public ScanStep(ValueNode collection, Pattern key, Pattern value) {
        this.collection = collection;
        this.element = new ElementMatcher(key, value);
    }

    @Override
    public boolean execute(Frame frame) {
        Value elements = collection.evaluate(frame);
        return elements != null
                && Elements.anyOf(elements, (key, value) -> {
                    frame.machine.tick();
                    return element.matches(frame, key, value) && proceed(frame);
                });
    }
}
