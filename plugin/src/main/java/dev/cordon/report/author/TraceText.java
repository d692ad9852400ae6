package dev.cordon.report.author;

import dev.cordon.finding.Location;
import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import java.util.Locale;

/** What an evaluation did, line by line: the place, then the event, indented by the rules that it happened in. */
final class TraceText {

    private static final int GAP = 5;

    private TraceText() {}

    /** @param indent what stands before the place, and as OPA has it before and after the event as well */
    static String of(List<TraceEvent> trace, String indent) {
        int width =
                trace.stream().mapToInt(event -> place(event).length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (TraceEvent event : trace) {
            String place = place(event);
            text.append(indent).append(place).append(" ".repeat(width - place.length() + GAP));
            text.append(indent).append("| ".repeat(event.depth()));
            text.append(operation(event)).append(' ').append(said(event));
            text.append(indent).append('\n');
        }
        return text.toString();
    }

    static ArrayValue json(List<TraceEvent> trace) {
        return OpaJson.list(
                trace,
                event -> ObjectValue.builder()
                        .put("Op", operation(event))
                        .put("Depth", event.depth())
                        .put("Message", event.text())
                        .put("Location", OpaJson.location(location(event.location())))
                        .build());
    }

    private static Location location(Span span) {
        Position position = span.position();
        return new Location(span.file().name(), position.line(), position.column());
    }

    private static String said(TraceEvent event) {
        String line = event.text().replaceAll("\\s*\\n\\s*", " ");
        return event.operation() == TraceEvent.Operation.NOTE ? "\"" + line + "\"" : line;
    }

    private static String operation(TraceEvent event) {
        String name = event.operation().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String place(TraceEvent event) {
        return event.location().file().name() + ":"
                + event.location().position().line();
    }
}
