package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tags {@code !reset} and {@code !override}, kept as mappings of one name that no file can hold, until two files are
 * merged.
 */
public final class Tags {

    private static final String RESET = "\0reset";
    private static final String OVERRIDE = "\0override";

    private Tags() {}

    /** For the reader of YAML; tags that Compose does not know mean nothing to it. */
    public static Node read(String tag, Node node) {
        return switch (tag) {
            case "!reset" -> wrap(RESET, node);
            case "!override" -> wrap(OVERRIDE, node);
            default -> node;
        };
    }

    static boolean isReset(@Nullable Node node) {
        return inside(node, RESET) != null;
    }

    /** What is under the tag {@code !override}; null where it has none. */
    static @Nullable Node override(@Nullable Node node) {
        return inside(node, OVERRIDE);
    }

    static Node overriding(Node node) {
        return wrap(OVERRIDE, node);
    }

    /** The tree as one who takes no notice of tags sees it: what is reset is not there. */
    public static Node removed(Node node) {
        return node.accept(new Removal());
    }

    private static Node wrap(String name, Node node) {
        return new Node.Mapping(List.of(new Node.Entry(name, node, node.location())), node.location());
    }

    private static @Nullable Node inside(@Nullable Node node, String name) {
        return node instanceof Node.Mapping mapping && mapping.entries().size() == 1 ? mapping.get(name) : null;
    }

    private static final class Removal implements Node.Visitor<Node> {
        @Override
        public Node scalar(Node.Scalar scalar) {
            return scalar;
        }

        @Override
        public Node sequence(Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream()
                            .filter(item -> !isReset(item))
                            .map(item -> item.accept(this))
                            .toList(),
                    sequence.location());
        }

        @Override
        public Node mapping(Node.Mapping mapping) {
            Node override = override(mapping);
            if (override != null) {
                return override.accept(this);
            }
            return new Node.Mapping(
                    mapping.entries().stream()
                            .filter(entry -> !isReset(entry.value()))
                            .map(entry ->
                                    new Node.Entry(entry.name(), entry.value().accept(this), entry.location()))
                            .toList(),
                    mapping.location());
        }
    }
}
