package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Helm charts among the files. Their templates are no YAML before they are rendered, and rendering is not done here. */
final class Charts {

    private static final String CHART = "Chart.yaml";

    private final Map<Path, String> names;

    private Charts(Map<Path, String> names) {
        this.names = names;
    }

    static boolean isChart(Path file) {
        return file.getFileName().toString().equals(CHART);
    }

    static Charts among(Path root, List<Path> files, List<Problem> problems) {
        Map<Path, String> names = new TreeMap<>();
        for (Path file : files) {
            if (isChart(file)) {
                names.put(Scopes.parent(file), name(root, file, problems));
            }
        }
        return new Charts(names);
    }

    /** Whether the file is part of a chart: the chart itself, a template, a definition of its own resources. */
    boolean contain(Path file) {
        return isChart(file)
                || names.keySet().stream()
                        .anyMatch(folder ->
                                isBelow(folder.resolve("templates"), file) || isBelow(folder.resolve("crds"), file));
    }

    /**
     * What is to be said of each chart that is not part of another one.
     *
     * @param rendered by name of a chart the files that hold what it was rendered to
     */
    void note(Map<String, Set<String>> rendered, List<String> notes) {
        names.forEach((folder, name) -> {
            if (names.keySet().stream().anyMatch(outer -> isBelow(outer.resolve("charts"), folder))) {
                return;
            }
            String file = DescriptorText.name(folder.resolve(CHART));
            Set<String> found = rendered.getOrDefault(name, new TreeSet<>());
            String command = "\"helm template " + Scopes.folder(folder.resolve(CHART)) + "\"";
            notes.add(file + ": a Helm chart, not rendered; its templates were not checked. "
                    + (found.isEmpty()
                            ? "Run " + command + " and check what it writes."
                            : "What it was rendered to is in " + String.join(", ", found) + "; run " + command
                                    + " again where that is older than the chart."));
        });
    }

    private static String name(Path root, Path file, List<Problem> problems) {
        try {
            Documents documents = YamlDescriptor.read(DescriptorText.read(root, file));
            problems.addAll(documents.problems());
            for (Node document : documents.documents()) {
                @Nullable String name = Nodes.text(Nodes.at(document, "name"));
                if (name != null) {
                    return name;
                }
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return DescriptorText.name(Scopes.parent(file));
    }

    private static boolean isBelow(Path folder, Path file) {
        return file.normalize().startsWith(folder.normalize());
    }
}
