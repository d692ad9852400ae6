package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The images that a kustomization puts in the place of others, wherever an object has containers. */
final class Images implements Node.Visitor<Node> {

    private static final Set<String> CONTAINERS = Set.of("containers", "initContainers");

    private final List<Node> changes;

    private Images(List<Node> changes) {
        this.changes = changes;
    }

    static Node.Mapping apply(Node kustomization, Node.Mapping document) {
        List<Node> changes = Kustomization.items(kustomization, "images");
        return changes.isEmpty() ? document : (Node.Mapping) document.accept(new Images(changes));
    }

    @Override
    public Node scalar(Node.Scalar scalar) {
        return scalar;
    }

    @Override
    public Node sequence(Node.Sequence sequence) {
        List<Node> items = new ArrayList<>(sequence.items().size());
        sequence.items().forEach(item -> items.add(item.accept(this)));
        return new Node.Sequence(items, sequence.location());
    }

    @Override
    public Node mapping(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            boolean containers = CONTAINERS.contains(entry.name()) && entry.value() instanceof Node.Sequence;
            Node value = containers
                    ? containers((Node.Sequence) entry.value())
                    : entry.value().accept(this);
            entries.add(new Node.Entry(entry.name(), value, entry.location()));
        }
        return new Node.Mapping(entries, mapping.location());
    }

    private Node containers(Node.Sequence list) {
        List<Node> items = new ArrayList<>(list.items().size());
        for (Node item : list.items()) {
            @Nullable Node image = Nodes.at(item, "image");
            @Nullable String name = Nodes.text(image);
            items.add(
                    item instanceof Node.Mapping container && image != null && name != null
                            ? Nodes.with(container, "image", changed(name, image))
                            : item);
        }
        return new Node.Sequence(items, list.location());
    }

    private Node changed(String image, Node written) {
        Node current = written;
        String text = image;
        for (Node change : changes) {
            String name = name(text);
            if (name.equals(Nodes.text(Nodes.at(change, "name")))) {
                text = replaced(text, name, change);
                current = Nodes.scalar(text, change);
            }
        }
        return current;
    }

    private static String replaced(String image, String name, Node change) {
        @Nullable String newName = Nodes.text(Nodes.at(change, "newName"));
        @Nullable String tag = Nodes.scalarText(Nodes.at(change, "newTag"));
        @Nullable String digest = Nodes.text(Nodes.at(change, "digest"));
        String base = newName == null ? name : newName;
        if (digest != null) {
            return base + "@" + digest;
        }
        return tag == null ? base + image.substring(name.length()) : base + ":" + tag;
    }

    /** Without tag and digest; the colon of a port belongs to the name. */
    private static String name(String image) {
        int at = image.indexOf('@');
        String tagged = at < 0 ? image : image.substring(0, at);
        int colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
        return colon < 0 ? tagged : tagged.substring(0, colon);
    }
}
