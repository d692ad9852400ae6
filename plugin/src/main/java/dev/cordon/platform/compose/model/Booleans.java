package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.BooleanValue;
import java.util.Locale;
import java.util.Set;

/** Values that Compose reads as true or false, whichever way they are written. */
final class Booleans {

    private static final Set<String> TRUE = Set.of("true", "y", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "n", "no", "off");

    private Booleans() {}

    static Node of(boolean value, Node place) {
        return new Node.Scalar(value ? BooleanValue.TRUE : BooleanValue.FALSE, place.location());
    }

    /** A text that says true or false as the value; anything else as it is. */
    static Node cast(Node node) {
        String text = Nodes.text(node);
        if (text == null) {
            return node;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return TRUE.contains(lower) ? of(true, node) : FALSE.contains(lower) ? of(false, node) : node;
    }
}
