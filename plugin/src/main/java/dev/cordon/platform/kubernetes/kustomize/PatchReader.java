package dev.cordon.platform.kubernetes.kustomize;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the patches of a kustomization, those in files and those that stand in it. */
final class PatchReader {

    private final Path root;
    private final Path folder;
    private final List<Problem> problems;
    private final Set<Path> files = new HashSet<>();
    private final Set<String> unread = new TreeSet<>();
    private final List<Patch> patches = new ArrayList<>();

    PatchReader(Path root, Path folder, List<Problem> problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    List<Patch> read(Node kustomization) {
        for (Node item : Kustomization.items(kustomization, "patchesStrategicMerge")) {
            @Nullable String text = Nodes.text(item);
            boolean isPath = text == null || text.indexOf('\n') < 0;
            add(null, isPath ? file(text, item) : inline(String.valueOf(text), item), item, false);
        }
        Kustomization.items(kustomization, "patches").forEach(item -> described(item, false));
        Kustomization.items(kustomization, "patchesJson6902").forEach(item -> described(item, true));
        return List.copyOf(patches);
    }

    /** Files that hold patches. */
    Set<Path> files() {
        return files;
    }

    /** Files that are not there, or outside. */
    Set<String> unread() {
        return unread;
    }

    /** Adds the files that a field lists. */
    void paths(Node kustomization, String field, Set<Path> into) {
        for (Node item : Kustomization.items(kustomization, field)) {
            @Nullable Node path = item instanceof Node.Mapping ? Nodes.at(item, "path") : item;
            @Nullable Path found = path == null ? null : inside(Nodes.text(path));
            if (found != null) {
                into.add(found);
            }
        }
    }

    private void described(Node item, boolean late) {
        @Nullable String text = Nodes.text(Nodes.at(item, "patch"));
        @Nullable Node target = Nodes.at(item, "target");
        List<Node> contents = text == null ? file(Nodes.text(Nodes.at(item, "path")), item) : inline(text, item);
        add(target, contents, item, late);
    }

    private void add(@Nullable Node target, List<Node> contents, Node place, boolean late) {
        if (contents.isEmpty()) {
            patches.add(new Patch(
                    new Target(target == null ? new Node.Mapping(List.of(), place.location()) : target),
                    null,
                    place,
                    late));
        }
        for (Node content : contents) {
            patches.add(new Patch(target == null ? own(content) : new Target(target), content, place, late));
        }
    }

    /** A patch without a target is for the object that it names itself. */
    private static Target own(Node content) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String field : List.of("kind", "name")) {
            @Nullable
            Node value = field.equals("kind") ? Nodes.at(content, field) : Nodes.at(content, "metadata", field);
            @Nullable String text = Nodes.text(value);
            if (value != null && text != null) {
                entries.add(new Node.Entry(field, Nodes.scalar(Pattern.quote(text), value), value.location()));
            }
        }
        return new Target(new Node.Mapping(entries, content.location()));
    }

    /** What stands in the text of the kustomization has the place of the whole text. */
    private List<Node> inline(String text, Node place) {
        Documents documents =
                YamlDescriptor.read(new SourceFile(place.location().path(), text));
        documents
                .problems()
                .forEach(problem -> problems.add(new Problem(
                        problem.code(), place.location(), "in this patch: " + problem.message(), problem.remedy())));
        return documents.documents().stream()
                .map(node -> node.accept(new Moved(place.location())))
                .toList();
    }

    private List<Node> file(@Nullable String name, Node place) {
        @Nullable Path file = inside(name);
        if (file == null || !Files.isRegularFile(root.resolve(file))) {
            unread.add(String.valueOf(name));
            return List.of();
        }
        try {
            files.add(file);
            Documents documents = YamlDescriptor.read(DescriptorText.read(root, file));
            problems.addAll(documents.problems());
            return documents.documents();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    /** The file in the checked folder, or null. */
    private @Nullable Path inside(@Nullable String name) {
        if (name == null || name.contains("://")) {
            return null;
        }
        try {
            Path file = folder.resolve(name).normalize();
            boolean outside = file.isAbsolute() || file.startsWith("..");
            return outside || name.isEmpty() || leaves(root.resolve(file)) ? null : file;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean leaves(Path file) {
        try {
            return Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    /** A tree that stands somewhere else as a whole. */
    private record Moved(Location place) implements Node.Visitor<Node> {

        @Override
        public Node scalar(Node.Scalar scalar) {
            return new Node.Scalar(scalar.value(), place);
        }

        @Override
        public Node sequence(Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream().map(item -> item.accept(this)).toList(), place);
        }

        @Override
        public Node mapping(Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.entries().stream()
                            .map(entry ->
                                    new Node.Entry(entry.name(), entry.value().accept(this), place))
                            .toList(),
                    place);
        }
    }
}
