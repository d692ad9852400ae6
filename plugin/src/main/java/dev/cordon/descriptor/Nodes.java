package dev.cordon.descriptor;

import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small questions about {@link Node trees}, and changed copies of them. */
public final class Nodes {

    private Nodes() {}

    /** The node at a path of names, or null. */
    public static @Nullable Node at(Node node, String... names) {
        Node current = node;
        for (String name : names) {
            @Nullable Node next = current instanceof Node.Mapping mapping ? mapping.get(name) : null;
            if (next == null) {
                return null;
            }
            current = next;
        }
        return current;
    }

    /** The text of a scalar; null where it is something else. */
    public static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text ? text.value() : null;
    }

    /** What a text, number or boolean would be written as; null for null, lists and mappings. */
    public static @Nullable String scalarText(@Nullable Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.value() == NullValue.NULL) {
            return null;
        }
        Value value = scalar.value();
        return value instanceof StringValue text ? text.value() : value.toString();
    }

    public static boolean isNull(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() == NullValue.NULL;
    }

    public static Node.Scalar scalar(String text, Node place) {
        return new Node.Scalar(StringValue.of(text), place.location());
    }

    /** The mapping with another value of that name, in its place where there was one, else at the end. */
    public static Node.Mapping with(Node.Mapping mapping, String name, Node value) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size() + 1);
        boolean found = false;
        for (Node.Entry entry : mapping.entries()) {
            boolean same = entry.name().equals(name);
            found |= same;
            entries.add(same ? new Node.Entry(name, value, entry.location()) : entry);
        }
        if (!found) {
            entries.add(new Node.Entry(name, value, value.location()));
        }
        return new Node.Mapping(entries, mapping.location());
    }

    /** The mapping without the value of that name. */
    public static Node.Mapping without(Node.Mapping mapping, String name) {
        return new Node.Mapping(
                mapping.entries().stream()
                        .filter(entry -> !entry.name().equals(name))
                        .toList(),
                mapping.location());
    }
}
