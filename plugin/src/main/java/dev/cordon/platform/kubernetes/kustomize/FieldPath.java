package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where kustomizations say that a field is.
 *
 * <pre>
 * path = step { "." step }
 * step = name | name "[" number "]" | number | "*" | "[" name "=" text "]"
 * </pre>
 *
 * A dot within a step has a backslash in front, or stands in brackets.
 */
final class FieldPath {

    private final List<String> steps;

    private FieldPath(List<String> steps) {
        this.steps = steps;
    }

    static FieldPath of(String text) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        boolean bracket = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
                step.append(text.charAt(++i));
            } else if (c == '.' && !bracket) {
                steps.add(step.toString());
                step.setLength(0);
            } else {
                bracket = c == '[' || bracket && c != ']';
                step.append(c);
            }
        }
        steps.add(step.toString());
        return new FieldPath(steps.stream().flatMap(FieldPath::indexed).toList());
    }

    /** {@code ports[0]} is two steps. */
    private static Stream<String> indexed(String step) {
        int bracket = step.indexOf('[');
        boolean index = bracket > 0 && step.substring(bracket).matches("\\[[0-9]{1,6}\\]");
        return index
                ? Stream.of(step.substring(0, bracket), step.substring(bracket + 1, step.length() - 1))
                : Stream.of(step);
    }

    /** What is there; null where there is nothing, or more than one place. */
    @Nullable
    Node find(Node document) {
        List<Node> found = new ArrayList<>();
        at(document, 0, null, node -> {
            found.add(node);
            return node;
        });
        return found.size() == 1 ? found.get(0) : null;
    }

    /**
     * The document with the change made at every place that the path leads to.
     *
     * @param created what is put where there is nothing; null to put nothing
     * @return null where the path leads nowhere
     */
    @Nullable
    Node changed(Node document, @Nullable Node created, UnaryOperator<Node> change) {
        return at(document, 0, created, change);
    }

    private @Nullable Node at(Node node, int depth, @Nullable Node created, UnaryOperator<Node> change) {
        if (depth == steps.size()) {
            return change.apply(node);
        }
        String step = steps.get(depth);
        if (node instanceof Node.Mapping mapping) {
            return member(mapping, step, depth, created, change);
        }
        return node instanceof Node.Sequence list ? items(list, step, depth, created, change) : null;
    }

    private @Nullable Node member(
            Node.Mapping mapping, String step, int depth, @Nullable Node created, UnaryOperator<Node> change) {
        boolean bracketed = step.startsWith("[") && step.endsWith("]") && step.indexOf('=') < 0;
        String name = bracketed ? step.substring(1, step.length() - 1) : step;
        @Nullable Node child = mapping.get(name);
        if (child == null && created != null && !name.startsWith("[") && !name.equals("*")) {
            boolean last = depth == steps.size() - 1;
            child = last ? created : new Node.Mapping(List.of(), mapping.location());
        }
        @Nullable Node changed = child == null ? null : at(child, depth + 1, created, change);
        return changed == null ? null : Nodes.with(mapping, name, changed);
    }

    private @Nullable Node items(
            Node.Sequence list, String step, int depth, @Nullable Node created, UnaryOperator<Node> change) {
        List<Node> items = new ArrayList<>(list.items());
        boolean found = false;
        for (int i = 0; i < items.size(); i++) {
            if (isMeant(items.get(i), i, step)) {
                @Nullable Node changed = at(items.get(i), depth + 1, created, change);
                found |= changed != null;
                items.set(i, changed == null ? items.get(i) : changed);
            }
        }
        return found ? new Node.Sequence(items, list.location()) : null;
    }

    private static boolean isMeant(Node item, int index, String step) {
        int equals = step.indexOf('=');
        if (step.startsWith("[") && step.endsWith("]") && equals > 0) {
            String name = step.substring(1, equals);
            String wanted = step.substring(equals + 1, step.length() - 1);
            return wanted.equals(Nodes.scalarText(name.isEmpty() ? item : Nodes.at(item, name)));
        }
        return step.equals("*") || step.equals(String.valueOf(index));
    }
}
