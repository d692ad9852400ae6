package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one kustomization takes in and what it changes for certain: the namespace, labels and annotations.
 *
 * @param folder of the file
 * @param resources files and folders, as they are written
 * @param namespace that it puts everything into, or null
 */
record Kustomization(
        Path folder,
        List<String> resources,
        Node.@Nullable Scalar namespace,
        Map<String, Node.Entry> labels,
        Map<String, Node.Entry> annotations) {

    static Kustomization of(Path file, Node document) {
        List<String> resources = new ArrayList<>();
        for (String field : List.of("resources", "bases")) {
            if (Nodes.at(document, field) instanceof Node.Sequence list) {
                list.items().forEach(item -> resources.add(String.valueOf(Nodes.scalarText(item))));
            }
        }
        Map<String, Node.Entry> labels = new LinkedHashMap<>();
        if (Nodes.at(document, "labels") instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(Nodes.at(item, "pairs"), labels));
        }
        collect(Nodes.at(document, "commonLabels"), labels);
        Map<String, Node.Entry> annotations = new LinkedHashMap<>();
        collect(Nodes.at(document, "commonAnnotations"), annotations);
        boolean moves = Nodes.text(Nodes.at(document, "namespace")) != null;
        return new Kustomization(
                Scopes.parent(file),
                resources,
                moves ? (Node.Scalar) Nodes.at(document, "namespace") : null,
                labels,
                annotations);
    }

    private static void collect(@Nullable Node node, Map<String, Node.Entry> into) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> into.put(entry.name(), entry));
        }
    }
}
