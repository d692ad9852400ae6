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
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kustomization files. What is certain is applied to the manifests that they take in; whatever else a build would change
 * is said.
 */
public final class Kustomizations {

    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    /** Fields that name files which are for kustomize and not for a cluster. */
    private static final List<String> SETTINGS = List.of("transformers", "generators", "configurations", "validators");

    private final Path root;
    private final List<Problem> problems;
    private static final int MOST_NAMED = 10;

    private final List<String> notes;
    private final List<Kustomization> all = new ArrayList<>();
    private final Set<Path> settings = new HashSet<>();
    private final Set<Path> others = new HashSet<>();

    public Kustomizations(Path root, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.problems = problems;
        this.notes = notes;
    }

    public static boolean isKustomization(Path file) {
        return NAMES.contains(file.getFileName().toString());
    }

    /**
     * Once all are read.
     *
     * @param written the objects of each file, as they stand
     */
    public Renderings render(Map<Path, List<Subject>> written) {
        Renderings renderings = new Renderings(all, written, problems);
        renderings.parts().forEach(this::notePart);
        return renderings;
    }

    private void notePart(String part, SortedSet<String> takers) {
        String more = takers.size() > MOST_NAMED ? " and " + (takers.size() - MOST_NAMED) + " more" : "";
        notes.add(part + ": taken in by "
                + takers.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more
                + ", and not applied by itself.");
    }

    /** Whether the file is only called as kustomizations are, and holds objects: Flux has a kind of that name. */
    public boolean isOther(Path file) {
        return others.contains(file);
    }

    private static boolean isOther(Node document) {
        @Nullable String version = Nodes.text(Nodes.at(document, "apiVersion"));
        return version != null && !version.startsWith("kustomize.config.k8s.io/");
    }

    /** Whether a kustomization names the file as a patch or a setting, so that it is no object of its own. */
    public boolean isSetting(Path file) {
        return settings.contains(file.normalize());
    }

    public void read(Path file) {
        try {
            Documents documents = YamlDescriptor.read(DescriptorText.read(root, file));
            problems.addAll(documents.problems());
            if (documents.documents().stream().anyMatch(Kustomizations::isOther)) {
                others.add(file);
            } else {
                documents.documents().forEach(document -> read(file, document));
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private void read(Path file, Node document) {
        checkNamespace(document);
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        BuildFiles files = new BuildFiles(root, folder);
        PatchReader reader = new PatchReader(files, problems);
        List<Generated> generated = new GeneratorReader(files, file, document).read();
        List<Patch> patches = reader.read(document);
        Kustomization one = Kustomization.of(folder, document, patches, generated, replacements(document, reader));
        BuildFiles named = new BuildFiles(root, folder);
        for (String field : SETTINGS) {
            Kustomization.items(document, field).forEach(item -> named.find(Nodes.text(item)));
        }
        settings.addAll(files.files());
        settings.addAll(named.files());
        all.add(one);
        note(file, one, files.unread());
    }

    private static List<Node> replacements(Node document, PatchReader reader) {
        List<Node> replacements = new ArrayList<>();
        for (Node item : Kustomization.items(document, "replacements")) {
            @Nullable String path = Nodes.text(Nodes.at(item, "path"));
            List<Node> found = path == null ? List.of() : reader.file(path);
            for (Node one : found) {
                replacements.addAll(one instanceof Node.Sequence list ? list.items() : List.of(one));
            }
            if (found.isEmpty()) {
                replacements.add(item);
            }
        }
        return replacements;
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
        if (!(what + more + missing).isEmpty()) {
            String folder = DescriptorText.name(one.folder());
            String flag = changes.stream().anyMatch(name -> name.startsWith("helm")) ? "--enable-helm " : "";
            notes.add(DescriptorText.name(file)
                    + ": a kustomization, of which only what is certain was applied." + what + more + missing
                    + " Run \"kustomize build " + flag + (folder.isEmpty() ? "." : folder)
                    + "\" and check what it writes.");
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
