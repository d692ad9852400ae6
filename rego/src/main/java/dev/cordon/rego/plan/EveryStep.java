package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** Holds if a chain has a solution for every element of a collection. The chain ends with a {@link FoundSink}. */
public final class EveryStep extends Step {
    private final ValueNode domain;
    private final ElementMatcher element;
    private final Step body;

    public EveryStep(ValueNode domain, Pattern key, Pattern value, Step body) {
        this.domain = domain;
        this.element = new ElementMatcher(key, value);
        this.body = body;
    }

    @Override
    public boolean execute(Frame frame) {
        Value elements = domain.evaluate(frame);
        if (elements == null || !isCollection(elements)) {
            return false;
        }
        boolean counterexample = Elements.anyOf(elements, (key, value) -> {
            frame.machine.tick();
            element.matches(frame, key, value);
            return !body.execute(frame);
        });
        return !counterexample && proceed(frame);
    }

    private static boolean isCollection(Value value) {
        return value.kind().compareTo(Value.Kind.ARRAY) >= 0;
    }
}
