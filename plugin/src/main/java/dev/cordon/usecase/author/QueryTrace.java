package dev.cordon.usecase.author;

import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.eval.TraceEvent.Operation;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What an evaluation did, within the query that it did it for, as OPA tells it.
 *
 * <pre>
 *                                  Enter data.p.q = _
 * Enter data.p.q                   | Enter data.p.q
 * | Fail input.x          →        | | Fail input.x
 *                                  | Fail data.p.q = _
 * </pre>
 */
final class QueryTrace {

    private static final Span QUERY = new Span(new SourceFile("query", ""), 0, 0);

    private QueryTrace() {}

    static List<TraceEvent> ofTest(String name, List<TraceEvent> trace) {
        boolean isDefined = trace.stream().anyMatch(event -> event.operation() == Operation.EXIT && event.depth() == 1);
        return trace.isEmpty() ? trace : within(name + " = _", trace, isDefined);
    }

    /** @param isDefined whether the query has a result */
    static List<TraceEvent> within(String query, List<TraceEvent> trace, boolean isDefined) {
        List<TraceEvent> all = new ArrayList<>();
        all.add(new TraceEvent(Operation.ENTER, 0, QUERY, query));
        trace.forEach(
                event -> all.add(new TraceEvent(event.operation(), event.depth() + 1, event.location(), event.text())));
        if (!isDefined) {
            all.add(new TraceEvent(Operation.FAIL, 1, QUERY, query));
        }
        return all;
    }
}
