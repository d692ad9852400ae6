package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;

/** A document that is an object, to which each rule adds values at paths that are computed or constant. */
public final class PartialObjectPlan extends PartialPlan {
    public PartialObjectPlan(int id, List<Value> path, Span span, int keyCount, boolean observed) {
        super(id, path, span, keyCount, observed);
    }

    @Override
    Value evaluate(Frame caller, List<Definition> definitions, Value[] keys) {
        ObjectTree tree = new ObjectTree(keys);
        for (Definition definition : definitions) {
            contribute(caller, definition, keys, tree);
        }
        return tree.build();
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
            ObjectTree tree = (ObjectTree) frame.collectors[PartialSetPlan.Sink.COLLECTOR];
            Value value = keys == null || !tree.wants(keys) ? null : leaf.evaluate(frame);
            if (keys == null || value == null) {
                return false;
            }
            frame.machine.allocated(1);
            frame.result = value;
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
