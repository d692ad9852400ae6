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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        standard(folders).forEach((folder, loaded) -> own.put(folder, resources(loaded, true)));
        own.values().forEach(resources::addAll);
        folders.forEach((folder, project) -> {
            for (Path file : project.others()) {
                if (!read.contains(file)) {
                    other(file, project, own.getOrDefault(folder, List.of()));
                }
            }
        });
        return SharedNames.connected(resources);
    }

    /** The files that were read, whatever for. */
    Set<Path> all() {
        return read;
    }

    /** The projects of folders, without those of which another one includes every file: they are part of that one. Two that include each other stay. */
    private TreeMap<String, Loaded> standard(TreeMap<String, ProjectFiles> folders) {
        TreeMap<String, Loaded> all = new TreeMap<>();
        folders.forEach((folder, files) -> {
            if (!files.standard().isEmpty()) {
                all.put(folder, load(folder, files.standard()));
            }
        });
        Map<Path, List<Loaded>> includers = new HashMap<>();
        all.values()
                .forEach(one -> one.included()
                        .forEach(file -> includers
                                .computeIfAbsent(file, f -> new ArrayList<>())
                                .add(one)));
        all.values()
                .removeIf(one -> includers.getOrDefault(one.files().get(0), List.of()).stream()
                        .anyMatch(other -> other.includes(one) && !one.includes(other)));
        return all;
    }

    private void other(Path file, ProjectFiles folder, List<Resource> own) {
        String name = DescriptorText.name(file);
        Optional<ComposeProject> alone = new ProjectLoader(root, new ArrayList<>()).load(name, List.of(file));
        boolean over = folder.base().isPresent() && alone.isPresent() && !standsAlone(alone.get());
        List<Path> files = over ? List.of(folder.base().get(), file) : List.of(file);
        boolean whole = over || alone.isPresent() && standsAlone(alone.get());
        List<Resource> found = Differences.from(own, resources(load(name, files), whole));
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

    private Loaded load(String scope, List<Path> files) {
        List<Problem> wrong = new ArrayList<>();
        return new Loaded(files, new ProjectLoader(root, wrong).load(scope, files), wrong);
    }

    private List<Resource> resources(Loaded loaded, boolean whole) {
        problems.addAll(loaded.problems());
        read.addAll(loaded.files());
        if (loaded.project().isEmpty()) {
            return List.of();
        }
        ComposeProject project = loaded.project().get();
        read.addAll(project.read());
        project.missing()
                .forEach(unknown -> notes.add(unknown.location() + ": " + unknown.reason()
                        + "; check the project where all of it is, or what \"docker compose config\" writes."));
        ReferenceCheck.check(project, whole, new Complaints(problems));
        return ProjectResources.of(project);
    }

    /**
     * A project, or what kept it from being read.
     *
     * @param files that it is made of, relative to the root
     */
    private record Loaded(List<Path> files, Optional<ComposeProject> project, List<Problem> problems) {

        Set<Path> included() {
            return project.map(ComposeProject::included).orElse(Set.of());
        }

        boolean includes(Loaded other) {
            return included().containsAll(other.files);
        }
    }
}
