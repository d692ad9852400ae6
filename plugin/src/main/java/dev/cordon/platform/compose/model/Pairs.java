package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.NullValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of names, and of {@code NAME=VALUE}, as mappings. */
final class Pairs {

    private Pairs() {}

    /** {@code [A=1, B]} as {@code {A: "1", B: null}}; of a name that is there twice, the last counts. */
    static Node ofAssignments(Node node, String separators) {
        if (node instanceof Node.Mapping mapping) {
            return texts(mapping);
        }
        if (!(node instanceof Node.Sequence list)) {
            return node;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Node item : list.items()) {
            String text = Nodes.scalarText(item);
            if (text != null) {
                int cut = cut(text, separators);
                String name = cut < 0 ? text : text.substring(0, cut);
                Node value = cut < 0
                        ? new Node.Scalar(NullValue.NULL, item.location())
                        : Nodes.scalar(text.substring(cut + 1), item);
                entries.put(name, new Node.Entry(name, value, item.location()));
            } else if (Tags.isReset(item)) {
                continue;
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), list.location());
    }

    /** Numbers and booleans are text here. */
    private static Node texts(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            @Nullable String text = Nodes.scalarText(entry.value());
            Node value = text == null ? entry.value() : Nodes.scalar(text, entry.value());
            entries.add(new Node.Entry(entry.name(), value, entry.location()));
        }
        return new Node.Mapping(entries, mapping.location());
    }

    /** {@code [a, b]} as {@code {a: {…}, b: {…}}}. */
    static Node ofNames(Node node, Map<String, String> fields) {
        if (!(node instanceof Node.Sequence list)) {
            return node;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Node item : list.items()) {
            String name = Nodes.scalarText(item);
            if (name != null) {
                entries.put(name, new Node.Entry(name, mapping(fields, item), item.location()));
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), list.location());
    }

    /** A single value as a list of one. */
    static Node list(Node node) {
        return node instanceof Node.Scalar scalar && !Nodes.isNull(scalar)
                ? new Node.Sequence(List.of(node), node.location())
                : node;
    }

    /** A mapping of texts, all standing where the node does; names without a value are left out. */
    static Node.Mapping mapping(Map<String, @Nullable String> fields, Node place) {
        List<Node.Entry> entries = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (value != null) {
                entries.add(new Node.Entry(name, Nodes.scalar(value, place), place.location()));
            }
        });
        return new Node.Mapping(entries, place.location());
    }

    private static int cut(String text, String separators) {
        for (int i = 0; i < text.length(); i++) {
            if (separators.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
