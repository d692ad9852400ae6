package dev.cordon.rego.eval;

import dev.cordon.rego.eval.TraceEvent.Operation;
import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Records what an evaluation does, up to a number of events. */
public final class Trace implements Observer {
    private static final Span QUERY = new Span(new SourceFile("query", ""), 0, 0);
    private static final int MOST_EVENTS = 200_000;

    private final List<TraceEvent> events = new ArrayList<>();
    private final Deque<Body> bodies = new ArrayDeque<>();

    /** How far a body has come. */
    private static final class Body {
        private final Span head;
        private final String name;
        private Span line = QUERY;
        private int steps;
        private final Deque<Integer> stepsBeforeLines = new ArrayDeque<>();

        Body(Span head, String name) {
            this.head = head;
            this.name = name;
        }
    }

    /** The events so far, in their order. */
    public List<TraceEvent> events() {
        return List.copyOf(events);
    }

    private void add(Operation operation, Span location, String text) {
        if (events.size() < MOST_EVENTS) {
            events.add(new TraceEvent(operation, bodies.size(), location, text));
        }
    }

    @Override
    public void enter(Span head, String name) {
        add(Operation.ENTER, head, name);
        bodies.push(new Body(head, name));
    }

    @Override
    public void exit(Span head) {
        Body body = bodies.peek();
        if (body != null) {
            body.steps++;
            add(Operation.EXIT, head, body.name);
        }
    }

    @Override
    public void leave(Span head) {
        bodies.poll();
    }

    /** Lines inside of a line are no progress of the body around. */
    @Override
    public void enterClosure() {
        Body around = bodies.peek();
        bodies.push(new Body(around == null || around.line == QUERY ? QUERY : around.line, ""));
    }

    @Override
    public void exitClosure() {
        Body body = bodies.peek();
        if (body != null) {
            body.steps++;
        }
    }

    @Override
    public void leaveClosure() {
        bodies.poll();
    }

    @Override
    public void line(Span line) {
        add(Operation.EVAL, line, line.text());
        Body body = bodies.peek();
        if (body != null) {
            body.line = line;
            body.stepsBeforeLines.push(++body.steps);
        }
    }

    /** A line has failed if the body did not come further after it. */
    @Override
    public void lineDone(Span line) {
        Body body = bodies.peek();
        Integer before = body == null ? null : body.stepsBeforeLines.poll();
        if (body != null && before != null && body.steps == before) {
            add(Operation.FAIL, line, line.text());
        }
    }

    @Override
    public void note(String message) {
        Body body = bodies.peek();
        add(Operation.NOTE, body == null ? QUERY : body.line == QUERY ? body.head : body.line, message);
    }
}
