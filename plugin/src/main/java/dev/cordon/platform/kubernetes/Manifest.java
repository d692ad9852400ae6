package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Location;
import dev.cordon.platform.kubernetes.kustomize.Subject;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One object as it would be applied.
 *
 * @param folder of the outermost kustomization that it is built with, else of its file, as ids write it
 * @param name with a star for the end that nobody knows, or that changes with what the object holds
 * @param namespace where the object goes, or {@link Scopes#CLUSTER}
 * @param namespaced whether the manifest or a kustomization names the namespace
 * @param written address by the names in its file, which others in the same build may call it by
 * @param build folders of the kustomizations that it is built with, the outermost first; empty where it stands alone
 * @param template of a Helm chart that it was rendered from, or null
 * @param unknowns what kustomizations do to it that cannot be known
 * @param location of the object, or of the kustomization where its file is not in the folder that is applied
 */
record Manifest(
        String folder,
        String apiVersion,
        String kind,
        String name,
        String namespace,
        boolean namespaced,
        String written,
        List<Path> build,
        @Nullable String template,
        List<Unknown> unknowns,
        Location location,
        Node.Mapping document) {

    Manifest {
        build = List.copyOf(build);
        unknowns = List.copyOf(unknowns);
    }

    static Manifest of(Subject object, String folder, Location location) {
        Node.Mapping document = object.document();
        @Nullable String given = Nodes.text(Nodes.at(document, "metadata", "namespace"));
        String name = String.valueOf(name(document));
        return new Manifest(
                folder,
                object.apiVersion(),
                object.kind(),
                object.hashed() ? object.names().get(object.names().size() - 1) + "-*" : name,
                Scopes.of(object.apiVersion(), object.kind(), given),
                given != null,
                writtenAddress(object, name),
                object.chain(),
                object.template(),
                object.unknowns(),
                location,
                document);
    }

    private static String writtenAddress(Subject object, String name) {
        @Nullable String own = name(object.written());
        @Nullable String given = Nodes.text(Nodes.at(object.written(), "metadata", "namespace"));
        String namespace = Scopes.of(object.apiVersion(), object.kind(), given);
        return address(namespace, object.kind(), own == null ? name : own);
    }

    /** A generated name has an end that nobody knows yet. */
    static @Nullable String name(Node.Mapping document) {
        @Nullable String name = Nodes.text(Nodes.at(document, "metadata", "name"));
        @Nullable String generated = Nodes.text(Nodes.at(document, "metadata", "generateName"));
        if (name != null && !name.isEmpty()) {
            return name;
        }
        return generated == null ? null : generated + "*";
    }

    /** How many kustomizations have both on their way, the outermost first; 0 where no build holds both. */
    int together(Manifest other) {
        int count = 0;
        while (count < build.size()
                && count < other.build.size()
                && build.get(count).equals(other.build.get(count))) {
            count++;
        }
        return count;
    }

    static String address(String namespace, String kind, String name) {
        return namespace + "/" + kind + "/" + name;
    }

    /** As the files of a build may call it: by the name in its own file, in the namespace there or the one it got. */
    Set<String> formerAddresses() {
        String name = written.substring(written.lastIndexOf('/') + 1);
        return new TreeSet<>(List.of(written, address(namespace, kind, name)));
    }

    /** As {@code kubectl} users name it: {@code namespace/Kind/name}. */
    String address() {
        return address(namespace, kind, name);
    }

    String id() {
        return folder + ":" + address();
    }
}
