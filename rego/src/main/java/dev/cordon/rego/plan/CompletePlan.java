package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document with one value. */
public final class CompletePlan extends RulePlan {
    private static final Value[] NO_ARGUMENTS = new Value[0];

    private @Nullable SingleValue value;

    public CompletePlan(int id, List<Value> path, Span span) {
        super(id, path, span);
    }

    /**
     * Completes the plan: rules refer to each other before all of them are planned.
     *
     * @param defaultDefinition what holds if nothing else does
     */
    public void define(List<Definition> rules, @Nullable Definition defaultDefinition) {
        value = new SingleValue(rules, defaultDefinition, SingleValue.COMPLETE_CONFLICT);
    }

    @Override
    @Nullable
    Value evaluate(Frame caller) {
        caller.machine.ruleEvaluated(this);
        return Objects.requireNonNull(value).of(caller, NO_ARGUMENTS);
    }
}
