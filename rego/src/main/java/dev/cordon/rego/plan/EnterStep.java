package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;

/** Tells the observer that the body of a rule begins and ends. */
public final class EnterStep extends Step {
    private final Span head;
    private final String name;

    public EnterStep(Span head, String name) {
        this.head = head;
        this.name = name;
    }

    @Override
    public boolean execute(Frame frame) {
        Observer observer = frame.machine.observer();
        observer.enter(head, name);
        boolean enough = proceed(frame);
        observer.leave(head);
        return enough;
    }
}
