package dev.cordon.rego.eval;

import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long each line took, without the rules that it called, and how often it was evaluated and held. */
public final class Profile implements Observer {
    private static final Line BODY = new Line(new Span(new SourceFile("", ""), 0, 0));

    private final Map<Place, Line> lines = new LinkedHashMap<>();
    private final Deque<Line> active = new ArrayDeque<>();
    private long last = System.nanoTime();

    private record Place(String file, int row) {}

    /** What is known of a line so far. */
    private static final class Line {
        private final Span first;
        private final Set<Integer> starts = new HashSet<>();
        private long nanos;
        private long evaluations;
        private long solutions;

        Line(Span first) {
            this.first = first;
        }
    }

    /** The lines in the order in which they were first met. */
    public List<LineProfile> lines() {
        List<LineProfile> result = new ArrayList<>();
        lines.values()
                .forEach(line -> result.add(
                        new LineProfile(line.first, line.nanos, line.evaluations, line.solutions, line.starts.size())));
        return result;
    }

    @Override
    public void line(Span span) {
        tick();
        continued();
        Line line = lines.computeIfAbsent(
                new Place(span.file().name(), span.position().line()), place -> new Line(span));
        line.starts.add(span.start());
        line.evaluations++;
        active.push(line);
    }

    @Override
    public void lineDone(Span span) {
        tick();
        active.poll();
    }

    @Override
    public void enter(Span head, String name) {
        tick();
        active.push(BODY);
    }

    @Override
    public void exit(Span head) {
        tick();
        continued();
    }

    @Override
    public void leave(Span head) {
        leave();
    }

    private void leave() {
        tick();
        while (!active.isEmpty() && active.poll() != BODY) {
            // An error has left lines behind.
        }
    }

    @Override
    public void enterClosure() {
        tick();
        active.push(BODY);
    }

    @Override
    public void exitClosure() {
        tick();
        continued();
    }

    @Override
    public void leaveClosure() {
        leave();
    }

    /** The query has a result. */
    public void result() {
        tick();
        continued();
    }

    private void continued() {
        Line before = active.peek();
        if (before != null && before != BODY) {
            before.solutions++;
        }
    }

    /** What went by since the last event is that of the line that is evaluated. */
    private void tick() {
        long now = System.nanoTime();
        for (Line line : active) {
            if (line != BODY) {
                line.nanos += now - last;
                break;
            }
        }
        last = now;
    }
}
