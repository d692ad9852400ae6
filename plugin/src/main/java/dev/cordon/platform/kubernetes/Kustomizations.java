package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Kustomization files. Namespace, labels and annotations are put into the manifests that they take in, because what they
 * do is certain; whatever else a build would change is said.
 */
final class Kustomizations {

    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    /** What is applied, and what changes no manifest. */
    private static final Set<String> APPLIED = Set.of(
            "apiVersion",
            "kind",
            "metadata",
            "resources",
            "bases",
            "namespace",
            "labels",
            "commonLabels",
            "commonAnnotations");

    private final Path root;
    private final List<Problem> problems;
    private final List<String> notes;
    private final List<Kustomization> all = new ArrayList<>();

    Kustomizations(Path root, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.problems = problems;
        this.notes = notes;
    }

    static boolean isKustomization(Path file) {
        return NAMES.contains(file.getFileName().toString());
    }

    Builds builds() {
        return new Builds(all, problems);
    }

    void read(Path file) {
        try {
            Documents documents = YamlDescriptor.read(DescriptorText.read(root, file));
            problems.addAll(documents.problems());
            Set<String> changes = new TreeSet<>();
            Set<String> elsewhere = new TreeSet<>();
            for (Node document : documents.documents()) {
                if (document instanceof Node.Mapping mapping) {
                    mapping.entries().forEach(entry -> changes.add(entry.name()));
                }
                Kustomization one = Kustomization.of(file, document);
                checkNamespace(document);
                one.resources().stream()
                        .filter(name -> name.contains("://") || name.contains("?ref=") || name.startsWith("git@"))
                        .forEach(elsewhere::add);
                all.add(one);
            }
            changes.removeAll(APPLIED);
            String what = changes.isEmpty() ? "" : " Not applied: " + String.join(", ", changes) + ".";
            String more = elsewhere.isEmpty() ? "" : " Not fetched: " + String.join(", ", elsewhere) + ".";
            notes.add(DescriptorText.name(file)
                    + ": a kustomization, not built; its manifests were read as they are, with"
                    + " its namespace, labels and annotations." + what + more + " Run \"kustomize build "
                    + Scopes.folder(file) + "\" and check what it writes.");
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    /** {@code namespace: on} is no text, and kustomize refuses it. */
    private void checkNamespace(Node document) {
        @Nullable Node namespace = Nodes.at(document, "namespace");
        if (namespace != null && Nodes.text(namespace) == null) {
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_INVALID,
                    namespace.location(),
                    "the namespace is no text; put it in quotes",
                    "Write the name of a namespace."));
        }
    }
}
