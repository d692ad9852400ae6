package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.kubernetes.kustomize.Builds;
import dev.cordon.platform.kubernetes.kustomize.Built;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.StringValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From files to manifests: documents taken apart, lists flattened, what cannot be applied reported. */
final class ManifestReader {

    private final Path root;
    private final Builds builds;
    private final List<Problem> problems;
    private final List<String> notes;
    private final List<Manifest> manifests = new ArrayList<>();
    private final Map<String, Set<String>> rendered = new TreeMap<>();

    ManifestReader(Path root, Builds builds, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.builds = builds;
        this.problems = problems;
        this.notes = notes;
    }

    List<Manifest> manifests() {
        return manifests;
    }

    /** The files that hold what charts were rendered to, by name of the chart. */
    Map<String, Set<String>> rendered() {
        return rendered;
    }

    void read(Path file) {
        try {
            SourceFile source = DescriptorText.read(root, file);
            boolean json = source.name().toLowerCase(Locale.ROOT).endsWith(".json");
            Documents documents = json ? JsonDescriptor.read(source) : YamlDescriptor.read(source);
            problems.addAll(documents.problems());
            if (documents.isSound() && documents.documents().stream().noneMatch(ManifestReader::isManifest)) {
                notes.add(source.name()
                        + ": looks like Kubernetes and holds no object with apiVersion and kind; skipped.");
                return;
            }
            HelmSources templates = new HelmSources(source);
            documents.documents().forEach(document -> add(file, document, templates));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private void add(Path file, Node node, HelmSources templates) {
        if (!(node instanceof Node.Mapping document) || !isManifest(document)) {
            problem(node.location(), "this document is no Kubernetes object: it has no apiVersion and kind");
            return;
        }
        String kind = String.valueOf(Nodes.text(Nodes.at(document, "kind")));
        @Nullable Node items = document.get("items");
        if (kind.endsWith("List") && items instanceof Node.Sequence list) {
            list.items().forEach(item -> add(file, typed(item, document), templates));
            return;
        }
        addObject(file, kind, document, templates.at(document.location().line()));
    }

    private void addObject(Path file, String kind, Node.Mapping written, @Nullable String template) {
        checkText(written, "name");
        checkText(written, "namespace");
        String apiVersion = String.valueOf(Nodes.text(Nodes.at(written, "apiVersion")));
        boolean clusterWide = Scopes.of(apiVersion, kind, "any").equals(Scopes.CLUSTER);
        Built built = Built.of(builds.of(file), written, apiVersion, kind, clusterWide);
        Node.@Nullable Mapping document = built.document();
        if (document == null) {
            return;
        }
        @Nullable String name = name(document);
        if (name == null) {
            problem(document.location(), "this " + kind + " has no metadata.name");
            return;
        }
        @Nullable String given = Nodes.text(Nodes.at(document, "metadata", "namespace"));
        String namespace = Scopes.of(apiVersion, kind, given);
        Manifest manifest = new Manifest(
                Scopes.folder(file),
                apiVersion,
                kind,
                name,
                namespace,
                given != null,
                writtenAddress(written, apiVersion, kind, name),
                built.roots(),
                template,
                built.unknowns(),
                document);
        TextFields.check(manifest, problems);
        manifests.add(manifest);
        if (template != null) {
            rendered.computeIfAbsent(template.substring(0, (template + "/").indexOf('/')), chart -> new TreeSet<>())
                    .add(DescriptorText.name(file));
        }
    }

    private static String writtenAddress(Node.Mapping written, String apiVersion, String kind, String name) {
        @Nullable String own = name(written);
        @Nullable String given = Nodes.text(Nodes.at(written, "metadata", "namespace"));
        return Manifest.address(Scopes.of(apiVersion, kind, given), kind, own == null ? name : own);
    }

    /** A name such as {@code on} or {@code 1} is no text without quotes, and a cluster refuses it. */
    private void checkText(Node.Mapping document, String field) {
        @Nullable Node node = Nodes.at(document, "metadata", field);
        if (node != null && Nodes.text(Nodes.at(document, "metadata", field)) == null) {
            problem(node.location(), "metadata." + field + " is no text; put it in quotes");
        }
    }

    /** Items of a {@code RoleBindingList} need not repeat what they are. */
    private static Node typed(Node item, Node.Mapping list) {
        String kind = String.valueOf(Nodes.text(Nodes.at(list, "kind")));
        if (!(item instanceof Node.Mapping object) || isManifest(object) || kind.equals("List")) {
            return item;
        }
        List<Node.Entry> entries = new ArrayList<>(object.entries());
        String itemKind = kind.substring(0, kind.length() - "List".length());
        entries.removeIf(entry -> entry.name().equals("kind") || entry.name().equals("apiVersion"));
        for (Node.Entry entry : list.entries()) {
            if (entry.name().equals("apiVersion")) {
                entries.add(entry);
            }
        }
        Node.Scalar value = new Node.Scalar(StringValue.of(itemKind), object.location());
        entries.add(new Node.Entry("kind", value, object.location()));
        return new Node.Mapping(entries, object.location());
    }

    /** A generated name has an end that nobody knows yet. */
    private static @Nullable String name(Node.Mapping document) {
        @Nullable String name = Nodes.text(Nodes.at(document, "metadata", "name"));
        @Nullable String generated = Nodes.text(Nodes.at(document, "metadata", "generateName"));
        if (name != null && !name.isEmpty()) {
            return name;
        }
        return generated == null ? null : generated + "*";
    }

    private static boolean isManifest(Node node) {
        return Nodes.text(Nodes.at(node, "apiVersion")) != null && Nodes.text(Nodes.at(node, "kind")) != null;
    }

    private void problem(Location location, String message) {
        problems.add(new Problem(
                ProblemCode.DESCRIPTOR_INVALID,
                location,
                message,
                "Complete the object, or exclude the file if it is not for a cluster."));
    }
}
