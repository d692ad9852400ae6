package dev.cordon.platform.compose;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.platform.compose.load.ComposeProject;
import dev.cordon.platform.compose.load.ProjectLoader;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.project.ProjectResources;
import dev.cordon.platform.compose.project.ReferenceCheck;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files make which project. Compose reads one base file of a folder and its override; every other file is a
 * project of its own where it can stand alone, and is merged over the base where it cannot.
 */
final class Projects {

    private final Path root;
    private final List<Problem> problems;
    private final List<String> notes;
    private final List<Resource> resources = new ArrayList<>();
    private final Set<Path> read = new HashSet<>();

    Projects(Path root, List<Problem> problems, List<String> notes) {
        this.root = root;
        this.problems = problems;
        this.notes = notes;
    }

    List<Resource> read(List<Path> files) {
        TreeMap<String, ProjectFiles> folders = ProjectFiles.byFolder(files);
        TreeMap<String, List<Resource>> own = new TreeMap<>();
        folders.forEach((folder, project) -> own.put(folder, standard(folder, project)));
        folders.forEach((folder, project) -> {
            for (Path file : project.others()) {
                if (!read.contains(file)) {
                    other(file, project, own.getOrDefault(folder, List.of()));
                }
            }
        });
        return SharedNames.connected(resources);
    }

    private List<Resource> standard(String folder, ProjectFiles project) {
        if (project.standard().isEmpty()) {
            return List.of();
        }
        List<Resource> found = load(folder, project.standard(), true);
        resources.addAll(found);
        return found;
    }

    private void other(Path file, ProjectFiles folder, List<Resource> own) {
        String name = DescriptorText.name(file);
        Optional<ComposeProject> alone = new ProjectLoader(root, new ArrayList<>()).load(name, List.of(file));
        boolean over = folder.base().isPresent() && alone.isPresent() && !standsAlone(alone.get());
        List<Path> files = over ? List.of(folder.base().get(), file) : List.of(file);
        boolean whole = over || alone.isPresent() && standsAlone(alone.get());
        List<Resource> found = Differences.from(own, load(name, files, whole));
        resources.addAll(found);
        String how = over
                ? "a Compose file that is merged over "
                        + DescriptorText.name(folder.base().get())
                        + "; what it changes was checked beside what it leaves"
                : "a Compose file that Compose reads only where it is named; checked as a project of its own";
        notes.add(name + ": " + how + ".");
    }

    private static boolean standsAlone(ComposeProject project) {
        if (!(project.model().get("services") instanceof Node.Mapping services)) {
            return false;
        }
        return services.entries().stream()
                .allMatch(entry -> entry.value() instanceof Node.Mapping service
                        && (service.get("image") != null
                                || service.get("build") != null
                                || service.get("provider") != null));
    }

    private List<Resource> load(String scope, List<Path> files, boolean whole) {
        Optional<ComposeProject> project = new ProjectLoader(root, problems).load(scope, files);
        read.addAll(files);
        if (project.isEmpty()) {
            return List.of();
        }
        read.addAll(project.get().read());
        project.get()
                .missing()
                .forEach(unknown -> notes.add(unknown.location() + ": " + unknown.reason()
                        + "; check the project where all of it is, or what \"docker compose config\" writes."));
        ReferenceCheck.check(project.get(), whole, new Complaints(problems));
        return ProjectResources.of(project.get());
    }
}
