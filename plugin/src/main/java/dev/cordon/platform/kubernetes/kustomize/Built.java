package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object as its builds leave it, as far as they agree.
 *
 * @param document null where every build takes it away
 * @param unknowns what they do not agree on, and what they change in ways that are not followed
 * @param roots the outermost kustomizations that it ends up in; empty where it stands as it is written
 */
public record Built(Node.@Nullable Mapping document, List<Unknown> unknowns, Set<Path> roots) {

    /**
     * @param builds of the file: the kustomizations that it passes through, innermost first
     * @param clusterWide whether the object's kind has no namespace
     */
    public static Built of(
            List<Build> builds, Node.Mapping written, String apiVersion, String kind, boolean clusterWide) {
        if (builds.isEmpty()) {
            return new Built(written, List.of(), Set.of());
        }
        String name = String.valueOf(Nodes.text(Nodes.at(written, "metadata", "name")));
        List<Unknown> unknowns = new ArrayList<>();
        List<Node.Mapping> results = new ArrayList<>();
        for (Build build : builds) {
            Subject subject = new Subject(apiVersion, kind, name, clusterWide, written);
            for (Kustomization kustomization : build.chain()) {
                if (subject != null) {
                    subject = new Layer(kustomization, unknowns).apply(subject);
                }
            }
            if (subject != null) {
                results.add(subject.document());
            }
        }
        Set<Path> roots = builds.stream().map(Build::root).collect(Collectors.toCollection(TreeSet::new));
        Node.@Nullable Mapping agreed = results.isEmpty() ? null : new Agreement(unknowns).of(results);
        if (agreed != null && Nodes.at(agreed, "metadata", "name") == null) {
            agreed = withName(agreed, written);
        }
        return new Built(agreed, unknowns.stream().distinct().toList(), roots);
    }

    /** Where builds call it differently it is known by the name in its file. */
    private static Node.Mapping withName(Node.Mapping document, Node.Mapping written) {
        @Nullable Node name = Nodes.at(written, "metadata", "name");
        return name != null && document.get("metadata") instanceof Node.Mapping metadata
                ? Nodes.with(document, "metadata", Nodes.with(metadata, "name", name))
                : document;
    }
}
