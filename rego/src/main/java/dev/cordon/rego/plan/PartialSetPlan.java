package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/** A document that is a set, to which each rule adds elements. */
public final class PartialSetPlan extends PartialPlan {
    public PartialSetPlan(int id, List<Value> path, Span span, boolean observed) {
        super(id, path, span, 1, observed);
    }

    @Override
    Value evaluate(Frame caller, List<Definition> definitions, Value[] keys) {
        SetBuilder elements = SetValue.builder();
        for (Definition definition : definitions) {
            contribute(caller, definition, keys, elements);
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
