package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds every node that a field such as {@code containers[].env[].name} means, with its path. */
final class FieldWalk {

    private static final String EVERY = "[]";

    private FieldWalk() {}

    static void each(Node node, String path, List<String> field, BiConsumer<Node, String> found) {
        if (field.isEmpty()) {
            found.accept(node, path);
            return;
        }
        boolean every = field.get(0).endsWith(EVERY);
        String name = every ? field.get(0).substring(0, field.get(0).length() - EVERY.length()) : field.get(0);
        @Nullable Node child = Nodes.at(node, name);
        if (child == null) {
            return;
        }
        String childPath = AttributePath.member(path, name);
        List<String> rest = field.subList(1, field.size());
        if (!every) {
            each(child, childPath, rest, found);
        } else if (child instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                each(sequence.items().get(i), AttributePath.item(childPath, i), rest, found);
            }
        }
    }
}
