package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Operations of JSON patch (RFC 6902) on a tree. */
final class JsonPatch {

    /** Copies of copies double an object with each operation. */
    private static final int MOST = 100_000;

    private final Node operation;

    private JsonPatch(Node operation) {
        this.operation = operation;
    }

    /** @throws UnfitPatchException where an operation does not fit */
    static Node.Mapping apply(Node.Sequence operations, Node.Mapping document) {
        Node current = document;
        for (Node operation : operations.items()) {
            current = new JsonPatch(operation).apply(current);
            if (size(current, 0) > MOST) {
                throw new UnfitPatchException("", "the object becomes too large", operation.location());
            }
        }
        if (current instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new UnfitPatchException("", "it leaves no object", operations.location());
    }

    /** Nodes of the tree, counted until they are too many. */
    private static int size(Node node, int before) {
        int count = before + 1;
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size() && count <= MOST; i++) {
                count = size(sequence.items().get(i), count);
            }
        } else if (node instanceof Node.Mapping mapping) {
            for (int i = 0; i < mapping.entries().size() && count <= MOST; i++) {
                count = size(mapping.entries().get(i).value(), count);
            }
        }
        return count;
    }

    private Node apply(Node document) {
        String name = String.valueOf(Nodes.text(Nodes.at(operation, "op")));
        List<String> path = pointer("path");
        return switch (name) {
            case "add" -> at(document, path, "", parent -> added(parent, last(path), value()));
            case "replace" -> at(document, path, "", parent -> replaced(parent, path, value()));
            case "remove" -> at(document, path, "", parent -> removed(parent, path));
            case "test" -> tested(document, path);
            case "copy" -> at(document, path, "", parent -> added(parent, last(path), find(document, pointer("from"))));
            case "move" -> moved(document, path);
            default -> throw unfit(path, "its operation \"" + name + "\" is none");
        };
    }

    private Node moved(Node document, List<String> path) {
        List<String> from = pointer("from");
        Node value = find(document, from);
        Node rest = at(document, from, "", parent -> removed(parent, from));
        return at(rest, path, "", parent -> added(parent, last(path), value));
    }

    private Node tested(Node document, List<String> path) {
        if (!NodeValues.value(find(document, path)).equals(NodeValues.value(value()))) {
            throw unfit(path, "its test does not hold");
        }
        return document;
    }

    private Node find(Node document, List<String> path) {
        Node current = document;
        for (String step : path) {
            @Nullable Node next = child(current, step);
            if (next == null) {
                throw unfit(path, "there is no such place");
            }
            current = next;
        }
        return current;
    }

    /** The document with its place changed that the last step of a path is in. */
    private Node at(Node node, List<String> path, String place, UnaryOperator<Node> change) {
        if (path.isEmpty()) {
            throw unfit(path, "it is for the whole object");
        }
        if (path.size() == 1) {
            return change.apply(node);
        }
        @Nullable Node inner = child(node, path.get(0));
        if (inner == null) {
            throw unfit(pointer("path"), "there is no such place");
        }
        return put(node, path.get(0), at(inner, path.subList(1, path.size()), place, change));
    }

    private Node added(Node parent, String step, Node value) {
        if (parent instanceof Node.Mapping mapping) {
            return Nodes.with(mapping, step, value);
        }
        List<Node> items = new ArrayList<>(items(parent));
        items.add(step.equals("-") ? items.size() : index(step, items.size() + 1), value);
        return new Node.Sequence(items, parent.location());
    }

    private Node replaced(Node parent, List<String> path, Node value) {
        if (child(parent, last(path)) == null) {
            throw unfit(path, "there is no such place");
        }
        return put(parent, last(path), value);
    }

    private Node removed(Node parent, List<String> path) {
        if (child(parent, last(path)) == null) {
            throw unfit(path, "there is no such place");
        }
        if (parent instanceof Node.Mapping mapping) {
            return Nodes.without(mapping, last(path));
        }
        List<Node> items = new ArrayList<>(items(parent));
        items.remove(index(last(path), items.size()));
        return new Node.Sequence(items, parent.location());
    }

    private Node put(Node parent, String step, Node value) {
        if (parent instanceof Node.Mapping mapping) {
            return Nodes.with(mapping, step, value);
        }
        List<Node> items = new ArrayList<>(items(parent));
        items.set(index(step, items.size()), value);
        return new Node.Sequence(items, parent.location());
    }

    private @Nullable Node child(Node parent, String step) {
        if (parent instanceof Node.Mapping mapping) {
            return mapping.get(step);
        }
        List<Node> items = items(parent);
        return step.matches("[0-9]{1,6}") && Integer.parseInt(step) < items.size()
                ? items.get(Integer.parseInt(step))
                : null;
    }

    private List<Node> items(Node parent) {
        if (parent instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        throw unfit(pointer("path"), "there is no such place");
    }

    private int index(String step, int size) {
        if (step.matches("[0-9]{1,6}") && Integer.parseInt(step) < size) {
            return Integer.parseInt(step);
        }
        throw unfit(pointer("path"), "there is no such place");
    }

    private Node value() {
        @Nullable Node value = Nodes.at(operation, "value");
        if (value == null) {
            throw unfit(pointer("path"), "it has no value");
        }
        return value;
    }

    private List<String> pointer(String field) {
        @Nullable String text = Nodes.text(Nodes.at(operation, field));
        if (text == null || !text.startsWith("/")) {
            throw new UnfitPatchException("", "an operation has no " + field, operation.location());
        }
        List<String> steps = new ArrayList<>();
        for (String step : text.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    /** The place of which an operation speaks, as attributes are called; null where it does not say. */
    static @Nullable String place(Node operation, String field) {
        return Nodes.text(Nodes.at(operation, field)) == null ? null : place(new JsonPatch(operation).pointer(field));
    }

    private UnfitPatchException unfit(List<String> path, String message) {
        return new UnfitPatchException(place(path), message, operation.location());
    }

    private static String place(List<String> path) {
        String place = "";
        for (String step : path) {
            boolean item = step.matches("[0-9]{1,6}");
            if (step.equals("-")) {
                break;
            }
            place = item ? AttributePath.item(place, Integer.parseInt(step)) : AttributePath.member(place, step);
        }
        return place;
    }
}
