package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.resource.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object as a file declares it.
 *
 * @param folder of the file, as ids write it
 * @param namespace where the object goes, or {@link Scopes#CLUSTER}
 * @param namespaced whether the manifest or a kustomization names the namespace
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
        @Nullable String template,
        List<Unknown> unknowns,
        Node.Mapping document) {

    Manifest {
        unknowns = List.copyOf(unknowns);
    }

    /** As {@code kubectl} users name it: {@code namespace/Kind/name}. */
    String address() {
        return namespace + "/" + kind + "/" + name;
    }

    String id() {
        return folder + ":" + address();
    }
}
