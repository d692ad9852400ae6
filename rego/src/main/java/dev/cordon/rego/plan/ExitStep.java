package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;

/** Tells the observer that the body of a rule has a solution. */
public final class ExitStep extends Step {
    private final Span head;

    public ExitStep(Span head) {
        this.head = head;
    }

    @Override
    public boolean execute(Frame frame) {
        frame.machine.observer().exit(head);
        return proceed(frame);
    }
}
