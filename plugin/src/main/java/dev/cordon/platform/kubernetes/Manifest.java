package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object as a file declares it.
 *
 * @param folder of the file, as ids write it
 * @param namespace where the object goes, or {@link Scopes#CLUSTER}
 * @param namespaced whether the manifest or a kustomization names the namespace
 * @param written address by the names in its file, which others in the same build may call it by
 * @param roots the outermost kustomizations that it ends up in
 * @param template of a Helm chart that it was rendered from, or null
 * @param unknowns what kustomizations do not agree on
 */
record Manifest(
        String folder,
        String apiVersion,
        String kind,
        String name,
        String namespace,
        boolean namespaced,
        String written,
        Set<Path> roots,
        @Nullable String template,
        List<Unknown> unknowns,
        Node.Mapping document) {

    Manifest {
        unknowns = List.copyOf(unknowns);
    }

    /** Whether one build holds both. */
    boolean isBuiltWith(Manifest other) {
        return !Collections.disjoint(roots, other.roots);
    }

    static String address(String namespace, String kind, String name) {
        return namespace + "/" + kind + "/" + name;
    }

    /** As {@code kubectl} users name it: {@code namespace/Kind/name}. */
    String address() {
        return address(namespace, kind, name);
    }

    String id() {
        return folder + ":" + address();
    }
}
