package dev.cordon.rego.plan;

/** Tells the observer of the body of a comprehension or of {@code every}, whose lines follow. */
public final class ClosureStep extends Step {
    @Override
    public boolean execute(Frame frame) {
        Observer observer = frame.machine.observer();
        observer.enterClosure();
        boolean enough = proceed(frame);
        observer.leaveClosure();
        return enough;
    }
}
