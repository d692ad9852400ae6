package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object on its way through kustomizations.
 *
 * @param writtenName what its file calls it; references and patches may call it so
 * @param clusterWide whether its kind has no namespace
 * @param document as far as it has come
 */
record Subject(String apiVersion, String kind, String writtenName, boolean clusterWide, Node.Mapping document) {

    Subject with(Node.Mapping changed) {
        return new Subject(apiVersion, kind, writtenName, clusterWide, changed);
    }

    String name() {
        @Nullable String name = Nodes.text(Nodes.at(document, "metadata", "name"));
        return name == null ? writtenName : name;
    }

    /** What names no namespace goes into the default one, and may be called so. */
    List<String> namespaces() {
        List<String> all = new ArrayList<>();
        @Nullable String own = Nodes.text(Nodes.at(document, "metadata", "namespace"));
        all.add(own == null ? "" : own);
        if (own == null) {
            all.add("default");
        }
        return all;
    }

    String group() {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    String version() {
        return apiVersion.substring(apiVersion.indexOf('/') + 1);
    }

    /** Whether its lists are merged by the names of their items; those of operators' kinds are replaced. */
    boolean isBuiltIn() {
        return group().indexOf('.') < 0 || group().endsWith(".k8s.io");
    }
}
