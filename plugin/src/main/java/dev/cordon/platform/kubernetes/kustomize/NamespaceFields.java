package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where objects name a namespace beside their own that a kustomization's goes into, whatever stood there. */
final class NamespaceFields {

    /** Services that the API server asks. */
    private static final Map<String, List<String>> SERVICES = Map.of(
            "APIService",
            List.of("spec", "service"),
            "CustomResourceDefinition",
            List.of("spec", "conversion", "webhook", "clientConfig", "service"));

    private static final Set<String> BINDINGS = Set.of("RoleBinding", "ClusterRoleBinding");
    private static final String NAMESPACE = "namespace";

    private NamespaceFields() {}

    static Node.Mapping moved(String kind, Node.Mapping document, Node namespace) {
        if (BINDINGS.contains(kind) && document.get("subjects") instanceof Node.Sequence subjects) {
            List<Node> changed = subjects.items().stream()
                    .map(subject -> isDefault(subject) ? put(subject, namespace) : subject)
                    .toList();
            return Nodes.with(document, "subjects", new Node.Sequence(changed, subjects.location()));
        }
        @Nullable List<String> path = SERVICES.get(kind);
        return path == null ? document : (Node.Mapping) within(document, path, namespace);
    }

    /** Every namespace has an account of this name. */
    private static boolean isDefault(Node subject) {
        return "ServiceAccount".equals(Nodes.text(Nodes.at(subject, "kind")))
                && "default".equals(Nodes.text(Nodes.at(subject, "name")));
    }

    private static Node within(Node node, List<String> path, Node namespace) {
        if (path.isEmpty()) {
            return put(node, namespace);
        }
        @Nullable Node child = Nodes.at(node, path.get(0));
        return child == null || !(node instanceof Node.Mapping mapping)
                ? node
                : Nodes.with(mapping, path.get(0), within(child, path.subList(1, path.size()), namespace));
    }

    private static Node put(Node node, Node namespace) {
        return node instanceof Node.Mapping mapping ? Nodes.with(mapping, NAMESPACE, namespace) : node;
    }
}
