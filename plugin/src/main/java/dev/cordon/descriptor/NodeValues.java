package dev.cordon.descriptor;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a tree into the plain value that it stands for, and notes where every path of it stands. */
public final class NodeValues {

    private NodeValues() {}

    public static Value value(Node node) {
        return node.accept(new ToValue());
    }

    /** The place of every path in the tree, added to {@code into}. */
    public static void positions(Node node, String path, Map<String, Location> into) {
        node.accept(new Positions(path, into));
    }

    private static final class ToValue implements Node.Visitor<Value> {
        @Override
        public Value scalar(Node.Scalar scalar) {
            return scalar.value();
        }

        @Override
        public Value sequence(Node.Sequence sequence) {
            List<Value> items = new ArrayList<>(sequence.items().size());
            for (Node item : sequence.items()) {
                items.add(item.accept(this));
            }
            return ArrayValue.of(items);
        }

        @Override
        public Value mapping(Node.Mapping mapping) {
            ObjectBuilder object = ObjectValue.builder();
            for (Node.Entry entry : mapping.entries()) {
                object.put(entry.name(), entry.value().accept(this));
            }
            return object.build();
        }
    }

    private record Positions(String path, Map<String, Location> into) implements Node.Visitor<Boolean> {
        @Override
        public Boolean scalar(Node.Scalar scalar) {
            return true;
        }

        @Override
        public Boolean sequence(Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                note(AttributePath.item(path, i), item.location(), item);
            }
            return true;
        }

        @Override
        public Boolean mapping(Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                note(AttributePath.member(path, entry.name()), entry.location(), entry.value());
            }
            return true;
        }

        private void note(String child, Location location, Node node) {
            into.put(child, location);
            node.accept(new Positions(child, into));
        }
    }
}
