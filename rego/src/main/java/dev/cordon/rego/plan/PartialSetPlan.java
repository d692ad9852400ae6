package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/** A document that is a set, to which each rule adds elements. */
public final class PartialSetPlan extends RulePlan {
    private List<Definition> definitions = List.of();

    public PartialSetPlan(int id, List<Value> path, Span span) {
        super(id, path, span);
    }

    /** Completes the plan: rules refer to each other before all of them are planned. */
    public void define(List<Definition> rules) {
        definitions = List.copyOf(rules);
    }

    @Override
    Value evaluate(Frame caller) {
        SetBuilder elements = SetValue.builder();
        caller.machine.ruleEvaluated(this);
        for (Definition definition : definitions) {
            Frame frame = new Frame(caller.machine, caller.scope, definition.size());
            frame.collectors[Sink.COLLECTOR] = elements;
            definition.body().execute(frame);
        }
        return elements.build();
    }

    /** Ends the body of a rule with {@code contains}. */
    public static final class Sink extends Step {
        /** The collector that the rule itself uses, before those of the comprehensions in it. */
        public static final int COLLECTOR = 0;

        private final ValueNode element;

        public Sink(ValueNode element) {
            this.element = element;
        }

        @Override
        public boolean execute(Frame frame) {
            Value found = element.evaluate(frame);
            if (found == null) {
                return false;
            }
            frame.machine.allocated(1);
            ((SetBuilder) frame.collectors[COLLECTOR]).add(found);
            return element.constant() != null;
        }
    }
}
