package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Kustomization files: bases and overlays are read as they are, and what a build would change is said. */
final class Kustomizations {

    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    /** What does not change a manifest: the list of files that are read anyway. */
    private static final Set<String> HARMLESS = Set.of("apiVersion", "kind", "metadata", "resources");

    private Kustomizations() {}

    static boolean isKustomization(Path file) {
        return NAMES.contains(file.getFileName().toString());
    }

    static void note(Path root, Path file, List<Problem> problems, List<String> notes) {
        try {
            Documents documents = YamlDescriptor.read(DescriptorText.read(root, file));
            problems.addAll(documents.problems());
            Set<String> changes = new TreeSet<>();
            for (Node document : documents.documents()) {
                if (document instanceof Node.Mapping mapping) {
                    mapping.entries().forEach(entry -> changes.add(entry.name()));
                }
            }
            changes.removeAll(HARMLESS);
            String what = changes.isEmpty() ? "" : " Not applied: " + String.join(", ", changes) + ".";
            notes.add(DescriptorText.name(file) + ": a kustomization, not built; its manifests were read as they are."
                    + what + " Run \"kustomize build " + Scopes.folder(file) + "\" and check what it writes.");
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }
}
