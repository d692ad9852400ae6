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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the patches of a kustomization, those in files and those that stand in it. */
final class PatchReader {

    private final BuildFiles files;
    private final List<Problem> problems;
    private final List<Patch> patches = new ArrayList<>();

    PatchReader(BuildFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    List<Patch> read(Node kustomization) {
        for (Node item : Kustomization.items(kustomization, "patchesStrategicMerge")) {
            @Nullable String text = Nodes.text(item);
            boolean isPath = text == null || text.indexOf('\n') < 0;
            add(null, isPath ? file(text) : inline(String.valueOf(text), item), item, false);
        }
        Kustomization.items(kustomization, "patches").forEach(item -> described(item, false));
        Kustomization.items(kustomization, "patchesJson6902").forEach(item -> described(item, true));
        return List.copyOf(patches);
    }

    private void described(Node item, boolean late) {
        @Nullable String text = Nodes.text(Nodes.at(item, "patch"));
        @Nullable Node target = Nodes.at(item, "target");
        List<Node> contents = text == null ? file(Nodes.text(Nodes.at(item, "path"))) : inline(text, item);
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

    /** The documents of a file; none where it cannot be read. */
    List<Node> file(@Nullable String name) {
        @Nullable Path file = files.find(name);
        if (file == null) {
            return List.of();
        }
        try {
            Documents documents = YamlDescriptor.read(DescriptorText.read(files.root(), file));
            problems.addAll(documents.problems());
            return documents.documents();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return List.of();
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
