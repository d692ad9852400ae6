package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.descriptor.yaml.YamlWords;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.HostPaths;
import dev.cordon.platform.compose.model.LongForm;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Merge;
import dev.cordon.platform.compose.model.Tags;
import dev.cordon.platform.compose.model.Variables;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file: parsed, held to the shape of a Compose file, variables filled in, short forms written out. */
final class FileReader {

    private final ProjectTree tree;
    private final Marks marks;
    private final Budget budget;
    private final Complaints complaints;

    FileReader(ProjectTree tree, Marks marks, Budget budget, Complaints complaints) {
        this.tree = tree;
        this.marks = marks;
        this.budget = budget;
        this.complaints = complaints;
    }

    /**
     * @param folder that relative paths start from
     * @return empty where the file cannot be read, which has been complained of
     */
    Optional<Node.Mapping> read(Path file, Path folder, Variables variables) {
        try {
            SourceFile source = tree.read(file);
            budget.file(Location.startOf(source.name()));
            Documents documents = YamlDescriptor.read(source, Tags::read, YamlWords.CORE);
            complaints.problems().addAll(documents.problems());
            return documents.isSound() ? model(source, documents.documents(), folder, variables) : Optional.empty();
        } catch (ProblemException e) {
            complaints.problems().addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Several documents in one file are merged in their order. */
    private Optional<Node.Mapping> model(SourceFile source, List<Node> documents, Path folder, Variables variables) {
        if (documents.isEmpty()) {
            complaints.invalid(
                    Location.startOf(source.name()),
                    "this Compose file is empty",
                    "Remove the file, or define services in it.");
            return Optional.empty();
        }
        Node.Mapping model = null;
        for (Node document : documents) {
            List<Problem> problems = Shape.check(source.name(), Tags.removed(document));
            complaints.problems().addAll(problems);
            if (!problems.isEmpty() || !(document instanceof Node.Mapping)) {
                return Optional.empty();
            }
            Node filled = document.accept(new Fill(variables, marks, budget, complaints));
            Node.Mapping form = new LongForm(new HostPaths(folder), complaints).of((Node.Mapping) filled);
            model = model == null ? form : new Merge(complaints).files(model, form);
        }
        return Optional.ofNullable(model);
    }
}
