package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;

/** Tells the observer that a part of a line is evaluated, which the steps that follow do. */
public final class ReachedStep extends Step {
    private final Span span;

    public ReachedStep(Span span) {
        this.span = span;
    }

    @Override
    public boolean execute(Frame frame) {
        frame.machine.observer().reached(span);
        return proceed(frame);
    }
}
