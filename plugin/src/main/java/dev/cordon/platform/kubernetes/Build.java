package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file in one build: of two kustomizations that say something of it, the outer one wins.
 *
 * @param namespace that it goes into, or null where its own stands
 */
record Build(Node.@Nullable Scalar namespace, Map<String, Node.Entry> labels, Map<String, Node.Entry> annotations) {

    static final Build NOTHING = new Build(null, Map.of(), Map.of());

    /** This build, with what lies further in. */
    Build around(Kustomization inner) {
        return new Build(
                namespace == null ? inner.namespace() : namespace,
                over(inner.labels(), labels),
                over(inner.annotations(), annotations));
    }

    /** Null where the manifest's own namespace stands. */
    @Nullable
    String space() {
        return Nodes.text(namespace);
    }

    private static Map<String, Node.Entry> over(Map<String, Node.Entry> below, Map<String, Node.Entry> above) {
        Map<String, Node.Entry> all = new LinkedHashMap<>(below);
        all.putAll(above);
        return all;
    }
}
