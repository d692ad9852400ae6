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
import dev.cordon.platform.kubernetes.kustomize.Subject;
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
    private final List<Problem> problems;
    private final List<String> notes;
    private final Map<Path, List<Subject>> written = new TreeMap<>();
    private final Map<String, Set<String>> rendered = new TreeMap<>();

    ManifestReader(Path root, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.problems = problems;
        this.notes = notes;
    }

    /** The objects of each file, as they stand. */
    Map<Path, List<Subject>> written() {
        return written;
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

    private void addObject(Path file, String kind, Node.Mapping document, @Nullable String template) {
        checkText(document, "name");
        checkText(document, "namespace");
        if (Manifest.name(document) == null) {
            problem(document.location(), "this " + kind + " has no metadata.name");
            return;
        }
        String apiVersion = String.valueOf(Nodes.text(Nodes.at(document, "apiVersion")));
        boolean clusterWide = Scopes.of(apiVersion, kind, "any").equals(Scopes.CLUSTER);
        written.computeIfAbsent(file.normalize(), name -> new ArrayList<>())
                .add(Subject.of(file, apiVersion, kind, clusterWide, template, document));
        if (template != null) {
            rendered.computeIfAbsent(template.substring(0, (template + "/").indexOf('/')), chart -> new TreeSet<>())
                    .add(DescriptorText.name(file));
        }
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
