package dev.cordon.rego.eval;

import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.source.Span;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Which lines an evaluation has reached: those of expressions and of parts that the compiler takes out of them, and those of heads whose bodies had a solution. */
public final class LineHits implements Observer {
    private final Map<String, BitSet> rows = new TreeMap<>();

    @Override
    public void line(Span line) {
        hit(line);
    }

    @Override
    public void reached(Span part) {
        hit(part);
    }

    @Override
    public void exit(Span head) {
        hit(head);
    }

    private void hit(Span span) {
        rows.computeIfAbsent(span.file().name(), file -> new BitSet())
                .set(span.position().line());
    }

    /** Adds what another evaluation has reached. */
    public void addAll(LineHits others) {
        others.rows.forEach(
                (file, more) -> rows.computeIfAbsent(file, key -> new BitSet()).or(more));
    }

    /** The rows reached, by file. */
    public Map<String, BitSet> rows() {
        return rows;
    }
}
