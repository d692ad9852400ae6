package dev.cordon.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks a tree along a path such as {@code services/*}{@code /owner}, where a star is every item of a list. */
final class TreePaths {

    private TreePaths() {}

    /** Calls the action with the JSON pointer and the node of each place that the path leads to. */
    static void each(JsonNode tree, String path, BiConsumer<String, JsonNode> action) {
        walk(tree, "", List.of(path.split("/")), action);
    }

    private static void walk(JsonNode node, String pointer, List<String> steps, BiConsumer<String, JsonNode> action) {
        if (steps.isEmpty()) {
            action.accept(pointer, node);
            return;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (!steps.get(0).equals("*")) {
            JsonNode member = node.get(steps.get(0));
            if (member != null) {
                walk(member, pointer + "/" + steps.get(0), rest, action);
            }
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, rest, action);
        }
    }
}
