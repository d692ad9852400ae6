package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is an object, to which each rule adds values at computed paths. Rules with constant names below it are
 * parts of the object too.
 */
public final class PartialObjectPlan extends RulePlan {
    private List<Definition> definitions = List.of();
    private List<RulePlan> nested = List.of();

    public PartialObjectPlan(int id, List<Value> path, Span span) {
        super(id, path, span);
    }

    /**
     * Completes the plan: rules refer to each other before all of them are planned.
     *
     * @param below the rules whose paths begin with the path of this one
     */
    public void define(List<Definition> rules, List<RulePlan> below) {
        definitions = List.copyOf(rules);
        nested = List.copyOf(below);
    }

    @Override
    Value evaluate(Frame caller) {
        ObjectTree tree = new ObjectTree();
        contribute(caller, tree);
        for (RulePlan rule : nested) {
            ObjectTree.Path way = new ObjectTree.Path(
                    rule.path().subList(path().size(), rule.path().size()), rule.span());
            if (rule instanceof PartialObjectPlan object && !caller.scope.isReplaced(rule.path())) {
                object.contribute(caller, tree.descend(way));
            } else {
                add(tree, way, rule.value(caller), rule instanceof PartialSetPlan);
            }
        }
        return tree.build();
    }

    private static void add(ObjectTree tree, ObjectTree.Path way, @Nullable Value value, boolean isSet) {
        if (isSet && value instanceof SetValue set) {
            set.forEach(element -> tree.addElement(way, element));
        } else if (value != null) {
            tree.put(way, value);
        }
    }

    private void contribute(Frame caller, ObjectTree tree) {
        caller.machine.ruleEvaluated(this);
        for (Definition definition : definitions) {
            Frame frame = new Frame(caller.machine, caller.scope, definition.size());
            frame.collectors[PartialSetPlan.Sink.COLLECTOR] = tree;
            definition.body().execute(frame);
        }
    }

    /** Ends the body of a rule with computed names in its head. */
    public static final class Sink extends Step {
        private final ValueNode[] way;
        private final ValueNode leaf;
        private final boolean isElement;
        private final Span span;

        /**
         * Makes the sink.
         *
         * @param isElement whether the leaf is an element of a set at the path rather than the value there
         */
        public Sink(List<ValueNode> way, ValueNode leaf, boolean isElement, Span span) {
            this.way = way.toArray(new ValueNode[0]);
            this.leaf = leaf;
            this.isElement = isElement;
            this.span = span;
        }

        @Override
        public boolean execute(Frame frame) {
            Value[] keys = ArrayNode.evaluateAll(way, frame);
            Value value = keys == null ? null : leaf.evaluate(frame);
            if (keys == null || value == null) {
                return false;
            }
            frame.machine.allocated(1);
            ObjectTree tree = (ObjectTree) frame.collectors[PartialSetPlan.Sink.COLLECTOR];
            ObjectTree.Path path = new ObjectTree.Path(List.of(keys), span);
            if (isElement) {
                tree.addElement(path, value);
            } else {
                tree.put(path, value);
            }
            return false;
        }
    }
}
