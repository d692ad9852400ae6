package dev.cordon.rego.eval;

import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.function.Consumer;

/** Several observers as one. */
public final class Observers implements Observer {
    private final List<Observer> all;

    public Observers(List<Observer> all) {
        this.all = List.copyOf(all);
    }

    private void tell(Consumer<Observer> event) {
        all.forEach(event);
    }

    @Override
    public void enter(Span head, String name) {
        tell(observer -> observer.enter(head, name));
    }

    @Override
    public void exit(Span head) {
        tell(observer -> observer.exit(head));
    }

    @Override
    public void leave(Span head) {
        tell(observer -> observer.leave(head));
    }

    @Override
    public void enterClosure() {
        tell(Observer::enterClosure);
    }

    @Override
    public void exitClosure() {
        tell(Observer::exitClosure);
    }

    @Override
    public void leaveClosure() {
        tell(Observer::leaveClosure);
    }

    @Override
    public void line(Span line) {
        tell(observer -> observer.line(line));
    }

    @Override
    public void reached(Span part) {
        tell(observer -> observer.reached(part));
    }

    @Override
    public void lineDone(Span line) {
        tell(observer -> observer.lineDone(line));
    }

    @Override
    public void testCase(Span rule, List<Value> path) {
        tell(observer -> observer.testCase(rule, path));
    }

    @Override
    public void note(String message) {
        tell(observer -> observer.note(message));
    }
}
