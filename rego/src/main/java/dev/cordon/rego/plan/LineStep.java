package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;

/** Tells the observer of the line that follows. */
public final class LineStep extends Step {
    private final Span line;

    public LineStep(Span line) {
        this.line = line;
    }

    @Override
    public boolean execute(Frame frame) {
        Observer observer = frame.machine.observer();
        observer.line(line);
        boolean enough = proceed(frame);
        observer.lineDone(line);
        return enough;
    }
}
