package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kustomization as it is written, with the patches that it names.
 *
 * @param folder of the file
 * @param resources files and folders, as they are written
 * @param component whether it is one that others apply, and nothing by itself
 * @param generated the objects that it makes
 * @param replacements those of its own, and those in the files that it names
 */
record Kustomization(
        Path folder,
        List<String> resources,
        List<String> components,
        boolean component,
        List<Patch> patches,
        List<Generated> generated,
        List<Node> replacements,
        Node document) {

    static Kustomization of(
            Path folder, Node document, List<Patch> patches, List<Generated> generated, List<Node> replacements) {
        List<String> resources = new ArrayList<>(texts(document, "resources"));
        resources.addAll(texts(document, "bases"));
        boolean component = "Component".equals(Nodes.text(Nodes.at(document, "kind")));
        return new Kustomization(
                folder,
                resources,
                texts(document, "components"),
                component,
                patches,
                generated,
                replacements,
                document);
    }

    static List<String> texts(Node document, String field) {
        List<String> texts = new ArrayList<>();
        items(document, field).forEach(item -> texts.add(String.valueOf(Nodes.scalarText(item))));
        return texts;
    }

    static List<Node> items(Node node, String field) {
        return Nodes.at(node, field) instanceof Node.Sequence list ? list.items() : List.of();
    }

    /** The namespace that it puts everything into, or null. */
    Node.@Nullable Scalar namespace() {
        @Nullable Node namespace = Nodes.at(document, "namespace");
        return Nodes.text(namespace) != null && namespace instanceof Node.Scalar scalar ? scalar : null;
    }

    String affix(String field) {
        @Nullable String text = Nodes.text(Nodes.at(document, field));
        return text == null ? "" : text;
    }
}
