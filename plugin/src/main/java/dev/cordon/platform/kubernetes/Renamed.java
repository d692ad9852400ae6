package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree with other texts at some paths: kustomizations rename what is referred to, and the reference with it. */
record Renamed(Map<String, String> names, String path) implements Node.Visitor<Node> {

    private static final String NAMESPACE = "namespace";

    static Node.Mapping of(Node.Mapping document, Map<String, String> names) {
        return names.isEmpty() ? document : (Node.Mapping) document.accept(new Renamed(names, ""));
    }

    @Override
    public Node scalar(Node.Scalar scalar) {
        @Nullable String name = names.get(path);
        return name == null ? scalar : Nodes.scalar(name, scalar);
    }

    @Override
    public Node sequence(Node.Sequence sequence) {
        List<Node> items = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            items.add(sequence.items().get(i).accept(new Renamed(names, AttributePath.item(path, i))));
        }
        return new Node.Sequence(items, sequence.location());
    }

    @Override
    public Node mapping(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            Renamed inner = new Renamed(names, AttributePath.member(path, entry.name()));
            entries.add(new Node.Entry(entry.name(), entry.value().accept(inner), entry.location()));
        }
        // An account that stood without a namespace gets the one that it went into.
        @Nullable String namespace = names.get(AttributePath.member(path, NAMESPACE));
        if (namespace != null && mapping.get(NAMESPACE) == null) {
            entries.add(new Node.Entry(NAMESPACE, Nodes.scalar(namespace, mapping), mapping.location()));
        }
        return new Node.Mapping(entries, mapping.location());
    }
}
