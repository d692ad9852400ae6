package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object on its way through kustomizations.
 *
 * @param file that it stands in, or the kustomization that generates it
 * @param clusterWide whether its kind has no namespace
 * @param template of a Helm chart that it was rendered from, or null
 * @param written as its file has it
 * @param names what it was called, the name of its file first; references and patches may call it so
 * @param chain folders of the kustomizations that have taken it in, the outermost first
 * @param hashed whether its name is to end in a hash of its contents
 * @param unknowns what is not known of it
 * @param document as far as it has come
 */
public record Subject(
        Path file,
        String apiVersion,
        String kind,
        boolean clusterWide,
        @Nullable String template,
        Node.Mapping written,
        List<String> names,
        List<Path> chain,
        boolean hashed,
        List<Unknown> unknowns,
        Node.Mapping document) {

    public Subject {
        names = List.copyOf(names);
        chain = List.copyOf(chain);
        unknowns = List.copyOf(unknowns);
    }

    /** An object as it is written. */
    public static Subject of(
            Path file,
            String apiVersion,
            String kind,
            boolean clusterWide,
            @Nullable String template,
            Node.Mapping written) {
        @Nullable String name = Nodes.text(Nodes.at(written, "metadata", "name"));
        List<String> names = name == null ? List.of() : List.of(name);
        return new Subject(
                file, apiVersion, kind, clusterWide, template, written, names, List.of(), false, List.of(), written);
    }

    Subject with(Node.Mapping changed) {
        return with(names, chain, hashed, unknowns, changed);
    }

    /** The same object as a patch leaves it, under another name and kind if the patch says so. */
    Subject patched(Node.Mapping changed) {
        @Nullable Node name = Nodes.at(changed, "metadata", "name");
        boolean other = name != null && Nodes.text(name) != null && !name().equals(Nodes.text(name));
        Subject renamed = name != null && other ? with(changed).called(name) : with(changed);
        @Nullable String otherKind = Nodes.text(changed.get("kind"));
        @Nullable String otherVersion = Nodes.text(changed.get("apiVersion"));
        return new Subject(
                file,
                otherVersion == null ? apiVersion : otherVersion,
                otherKind == null ? kind : otherKind,
                clusterWide,
                template,
                written,
                renamed.names,
                chain,
                hashed,
                unknowns,
                renamed.document);
    }

    Subject with(List<Unknown> more) {
        List<Unknown> all = new ArrayList<>(unknowns);
        more.stream().filter(unknown -> !unknowns.contains(unknown)).forEach(all::add);
        return with(names, chain, hashed, all, document);
    }

    /** The same object, called something else. */
    Subject called(Node name) {
        List<String> more = new ArrayList<>(names);
        more.add(String.valueOf(Nodes.text(name)));
        return with(more, chain, hashed, unknowns, inMetadata("name", name));
    }

    /** The same object as a kustomization takes it in. */
    Subject inside(Path folder) {
        List<Path> longer = new ArrayList<>();
        longer.add(folder);
        longer.addAll(chain);
        return with(names, longer, hashed, unknowns, document);
    }

    /** The same object with a name that will end in a hash, or will not. */
    Subject hashed(boolean hash) {
        return with(names, chain, hash, unknowns, document);
    }

    /** The object with a name whose end is not known. */
    Node.Mapping withoutName() {
        Node.Mapping changed = inMetadata("generateName", Nodes.scalar(name() + "-", document));
        return changed.get("metadata") instanceof Node.Mapping metadata
                ? Nodes.with(changed, "metadata", Nodes.without(metadata, "name"))
                : changed;
    }

    Node.Mapping inMetadata(String field, Node value) {
        Node.Mapping metadata = document.get("metadata") instanceof Node.Mapping own
                ? own
                : new Node.Mapping(List.of(), document.location());
        return Nodes.with(document, "metadata", Nodes.with(metadata, field, value));
    }

    private Subject with(
            List<String> itsNames, List<Path> itsChain, boolean hash, List<Unknown> itsUnknowns, Node.Mapping itself) {
        return new Subject(
                file, apiVersion, kind, clusterWide, template, written, itsNames, itsChain, hash, itsUnknowns, itself);
    }

    String name() {
        @Nullable String name = Nodes.text(Nodes.at(document, "metadata", "name"));
        return name == null ? "" : name;
    }

    /** What no two objects of a build have in common. */
    String identity() {
        return group() + "/" + kind + " " + namespace(document) + "/" + name();
    }

    /** What names no namespace goes into the default one, and may be called so. */
    List<String> namespaces() {
        List<String> all = new ArrayList<>();
        for (Node.Mapping one : List.of(written, document)) {
            String namespace = namespace(one);
            all.add(namespace);
            if (namespace.isEmpty()) {
                all.add("default");
            }
        }
        return all;
    }

    private static String namespace(Node.Mapping document) {
        @Nullable String namespace = Nodes.text(Nodes.at(document, "metadata", "namespace"));
        return namespace == null ? "" : namespace;
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
