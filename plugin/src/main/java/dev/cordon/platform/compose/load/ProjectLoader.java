package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Variables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a project as Compose would. */
public final class ProjectLoader {

    private final ProjectTree tree;
    private final Complaints complaints;

    /**
     * @param root the checked folder; nothing above it is read
     * @param problems what is wrong is added here
     */
    public ProjectLoader(Path root, List<Problem> problems) {
        this.tree = new ProjectTree(root);
        this.complaints = new Complaints(problems);
    }

    /**
     * @param scope what the ids of its resources begin with
     * @param files in the order in which they are merged, relative to the root
     * @return empty where a file cannot be read, which is among the problems
     */
    public Optional<ComposeProject> load(String scope, List<Path> files) {
        Marks marks = new Marks();
        Path first = files.get(0);
        Path folder = first.getParent() == null ? Path.of("") : first.getParent();
        try {
            Model loader = new Model(tree, marks, new Budget(), complaints);
            Map<String, String> env = loader.environment(folder.resolve(".env"), Variables.NONE);
            String name = new ProjectName(tree, marks).of(files, env, folder);
            Variables variables = Variables.NONE.over(env).over(Map.of(ProjectName.VARIABLE, name));
            Optional<Node.Mapping> model = loader.load(files, folder, variables).map(loader::withLabels);
            return model.map(found -> new ComposeProject(
                    scope,
                    name,
                    files,
                    loader.included(),
                    loader.read(),
                    Nodes.without(found, "include"),
                    loader.missing(),
                    marks));
        } catch (ProblemException e) {
            complaints.problems().addAll(e.problems());
            return Optional.empty();
        }
    }
}
