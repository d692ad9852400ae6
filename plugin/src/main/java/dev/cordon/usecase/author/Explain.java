package dev.cordon.usecase.author;

import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.eval.TraceEvent.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How much of what an evaluation did is told, as OPA's flag {@code --explain} chooses it. */
public enum Explain {
    /** Nothing. */
    OFF(EnumSet.noneOf(Operation.class)),
    /** Everything. */
    FULL(EnumSet.allOf(Operation.class)),
    /** Everything: what OPA tells beyond that is of its own evaluator. */
    DEBUG(EnumSet.allOf(Operation.class)),
    /** What policies said with {@code trace}. */
    NOTES(EnumSet.of(Operation.NOTE)),
    /** Lines that do not hold. */
    FAILS(EnumSet.of(Operation.FAIL)),
    /** The last two: what {@code opa test --verbose} shows of a test that fails. */
    DEFAULT(EnumSet.of(Operation.NOTE, Operation.FAIL));

    private final Set<Operation> wanted;

    Explain(Set<Operation> wanted) {
        this.wanted = wanted;
    }

    /** The events that are told, and the rules in which they happened. */
    public List<TraceEvent> of(List<TraceEvent> trace) {
        if (this == OFF) {
            return List.of();
        }
        if (this == FULL || this == DEBUG) {
            return trace;
        }
        List<TraceEvent> told = new ArrayList<>();
        List<TraceEvent> around = new ArrayList<>();
        for (TraceEvent event : trace) {
            around.removeIf(rule -> rule.depth() >= event.depth());
            if (wanted.contains(event.operation())) {
                told.addAll(around);
                told.add(event);
                around.clear();
            } else if (event.operation() == Operation.ENTER) {
                around.add(event);
            }
        }
        return List.copyOf(told);
    }
}
