package dev.cordon.rego.plan;

/** Holds if a chain has no solution. The chain ends with a {@link FoundSink}. */
public final class NotStep extends Step {
    private final Step negated;

    public NotStep(Step negated) {
        this.negated = negated;
    }

    @Override
    public boolean execute(Frame frame) {
        Scope scope = frame.scope;
        boolean found = negated.execute(frame);
        frame.scope = scope;
        return !found && proceed(frame);
    }
}
