package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with one value. */
public final class CompletePlan extends RulePlan {
    private static final Value[] NO_ARGUMENTS = new Value[0];

    private List<Definition> definitions = List.of();
    private @Nullable Definition fallback;

    public CompletePlan(int id, List<Value> path, Span span) {
        super(id, path, span);
    }

    /**
     * Completes the plan: rules refer to each other before all of them are planned.
     *
     * @param defaultDefinition what holds if nothing else does
     */
    public void define(List<Definition> rules, @Nullable Definition defaultDefinition) {
        definitions = List.copyOf(rules);
        fallback = defaultDefinition;
    }

    @Override
    @Nullable
    Value evaluate(Frame caller) {
        caller.machine.ruleEvaluated(this);
        Value result = SingleValue.of(definitions, caller, NO_ARGUMENTS, SingleValue.COMPLETE_CONFLICT);
        if (result == null && fallback != null) {
            result = SingleValue.of(List.of(fallback), caller, NO_ARGUMENTS, SingleValue.COMPLETE_CONFLICT);
        }
        return result;
    }
}
