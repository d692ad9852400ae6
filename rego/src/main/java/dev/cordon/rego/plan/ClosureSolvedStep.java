package dev.cordon.rego.plan;

/** Tells the observer that the body of a comprehension or of {@code every} has a solution. */
public final class ClosureSolvedStep extends Step {
    @Override
    public boolean execute(Frame frame) {
        frame.machine.observer().exitClosure();
        return proceed(frame);
    }
}
