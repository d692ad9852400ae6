package dev.cordon.platform.kubernetes.kustomize;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Kustomization files. What is certain is applied to the manifests that they take in; whatever else a build would change
 * is said.
 */
public final class Kustomizations {

    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    /** Fields that name files which are for kustomize and not for a cluster. */
    private static final List<String> SETTINGS =
            List.of("transformers", "generators", "configurations", "validators", "replacements");

    private final Path root;
    private final List<Problem> problems;
    private final List<String> notes;
    private final List<Kustomization> all = new ArrayList<>();
    private final Set<Path> settings = new HashSet<>();

    public Kustomizations(Path root, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.problems = problems;
        this.notes = notes;
    }

    public static boolean isKustomization(Path file) {
        return NAMES.contains(file.getFileName().toString());
    }

    /** Once all are read. */
    public Builds builds() {
        return new Builds(all, problems);
    }

    /** Whether a kustomization names the file as a patch or a setting, so that it is no object of its own. */
    public boolean isSetting(Path file) {
        return settings.contains(file.normalize());
    }

    public void read(Path file) {
        try {
            Documents documents = YamlDescriptor.read(DescriptorText.read(root, file));
            problems.addAll(documents.problems());
            documents.documents().forEach(document -> read(file, document));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private void read(Path file, Node document) {
        checkNamespace(document);
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        PatchReader patches = new PatchReader(root, folder, problems);
        Kustomization one = Kustomization.of(folder, document, patches.read(document));
        settings.addAll(patches.files());
        SETTINGS.forEach(field -> patches.paths(document, field, settings));
        all.add(one);
        note(file, one, patches.unread());
    }

    private void note(Path file, Kustomization one, Set<String> unread) {
        Set<String> changes = new TreeSet<>();
        if (one.document() instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> changes.add(entry.name()));
        }
        changes.removeAll(NotApplied.APPLIED);
        Set<String> elsewhere = new TreeSet<>();
        List<String> named = new ArrayList<>(one.resources());
        named.addAll(one.components());
        named.stream()
                .filter(name -> name.contains("://") || name.contains("?ref=") || name.startsWith("git@"))
                .forEach(elsewhere::add);
        String what = changes.isEmpty() ? "" : " Not applied: " + String.join(", ", changes) + ".";
        String more = elsewhere.isEmpty() ? "" : " Not fetched: " + String.join(", ", elsewhere) + ".";
        String missing = unread.isEmpty() ? "" : " Not read: " + String.join(", ", unread) + ".";
        String folder = DescriptorText.name(one.folder());
        notes.add(DescriptorText.name(file)
                + ": a kustomization, not built; what is certain of it was applied to its manifests." + what + more
                + missing
                + " Run \"kustomize build " + (folder.isEmpty() ? "." : folder) + "\" and check what it writes.");
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
