package dev.cordon.platform.cloudformation.sam;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small trees, and changes to trees. */
final class Nodes {

    private Nodes() {}

    static Node text(String text, Location at) {
        return new Node.Scalar(StringValue.of(text), at);
    }

    static Node.Mapping mapping(Location at, Node.Entry... entries) {
        return new Node.Mapping(List.of(entries), at);
    }

    static Node.Entry entry(String name, Node value) {
        return new Node.Entry(name, value, value.location());
    }

    static Node list(Node... items) {
        return new Node.Sequence(List.of(items), items[0].location());
    }

    static Node.Mapping section(Node.Mapping mapping, String name) {
        return mapping.get(name) instanceof Node.Mapping inner ? inner : mapping(mapping.location());
    }

    static @Nullable String textAt(Node.Mapping mapping, String name) {
        return mapping.get(name) instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text
                ? text.value()
                : null;
    }

    /** With the entry, in place of one of the same name. */
    static Node.Mapping with(Node.Mapping mapping, Node.Entry changed) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry -> entry.name().equals(changed.name()));
        entries.add(changed);
        return new Node.Mapping(entries, mapping.location());
    }

    /** As globals are merged: objects member by member, lists one after the other, anything else as the resource says. */
    static Node merge(Node global, Node own) {
        if (global instanceof Node.Sequence first && own instanceof Node.Sequence second) {
            List<Node> items = new ArrayList<>(first.items());
            items.addAll(second.items());
            return new Node.Sequence(items, own.location());
        }
        if (!(global instanceof Node.Mapping first) || !(own instanceof Node.Mapping second)) {
            return own;
        }
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        first.entries().forEach(entry -> merged.put(entry.name(), entry));
        for (Node.Entry entry : second.entries()) {
            Node.@Nullable Entry before = merged.get(entry.name());
            Node value = before == null ? entry.value() : merge(before.value(), entry.value());
            merged.put(entry.name(), new Node.Entry(entry.name(), value, entry.location()));
        }
        return new Node.Mapping(List.copyOf(merged.values()), own.location());
    }
}
