package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions to the nodes of a playbook. */
final class Yaml {

    private Yaml() {}

    /** The text of a scalar; null for anything else. */
    static @Nullable String text(@Nullable Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.value() == NullValue.NULL) {
            return null;
        }
        return scalar.value() instanceof StringValue string
                ? string.value()
                : scalar.value().toString();
    }

    /** The texts of a list, or of one scalar; what is no text is left out. */
    static List<String> texts(@Nullable Node node) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(node)) {
            @Nullable String text = text(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The items of a list; a scalar is a list of one, nothing is an empty one. */
    static List<Node> items(@Nullable Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return node == null || node instanceof Node.Scalar scalar && scalar.value() == NullValue.NULL
                ? List.of()
                : List.of(node);
    }

    /** The entries of a mapping by name; empty for anything else. */
    static Map<String, Node.Entry> entries(@Nullable Node node) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> entries.put(entry.name(), entry));
        }
        return entries;
    }

    /** Whether it is plainly true. */
    static boolean isTrue(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() == BooleanValue.TRUE;
    }

    /** Whether it is plainly false, or not there. */
    static boolean isFalse(@Nullable Node node) {
        return node == null
                || node instanceof Node.Scalar scalar
                        && (scalar.value() == BooleanValue.FALSE || scalar.value() == NullValue.NULL);
    }
}
