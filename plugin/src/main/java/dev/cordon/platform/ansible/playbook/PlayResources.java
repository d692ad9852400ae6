package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.ansible.file.FileKind;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every play against every inventory of its project, as resources: the plays and the tasks that tell something. */
public final class PlayResources {

    private final Project project;
    private final YamlFiles files;
    private final List<Problem> problems;
    private final List<String> notes;
    private final int[] budget = {Evaluation.MOST};
    private final Set<Problem> said = new HashSet<>();
    private final Set<String> gaps = new TreeSet<>();

    private PlayResources(Project project, List<Problem> problems, List<String> notes) {
        this.project = project;
        this.problems = problems;
        this.notes = notes;
        this.files = new YamlFiles(project.sources(), problems);
    }

    public static List<Resource> of(Project project, List<Problem> problems, List<String> notes) {
        PlayResources reader = new PlayResources(project, problems, notes);
        List<Resource> resources = new ArrayList<>();
        try {
            reader.plays(resources);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        notes.addAll(reader.gaps);
        reader.readTheRest();
        resources.addAll(
                new Requirements(reader.files, notes).of(project.files().apply(FileKind.REQUIREMENTS)));
        return resources;
    }

    private void plays(List<Resource> resources) {
        Settings settings = new Settings(project, notes);
        List<Play> plays =
                new PlaybookReader(files, problems, notes).read(project.files().apply(FileKind.PLAYBOOK));
        for (Play play : plays) {
            String home = Places.home(play.file());
            Roles roles = new Roles(files, project.variables(), home, settings.rolesPath(home));
            boolean test = isTest(play.file());
            List<KnownInventory> inventories = test ? List.of() : inventories(home);
            if (inventories.isEmpty()) {
                notes.add(play.location() + ": a play without an inventory; what it does was not checked. "
                        + (test
                                ? "Molecule makes the hosts of its tests itself."
                                : "Add the inventory, or what ansible-inventory --list writes."));
            }
            boolean runs = inventories.isEmpty();
            for (KnownInventory inventory : inventories) {
                List<Problem> found = new ArrayList<>();
                PlayRun run = new PlayRun(play, inventory, files, roles, project.variables(), budget, found);
                run.run();
                // The same play against another inventory is wrong in the same way.
                found.stream().filter(said::add).forEach(problems::add);
                List<Resource> made = new RunResources(run, settings).resources();
                runs |= !made.isEmpty();
                resources.addAll(made);
                run.walk().gaps().forEach(gap -> gaps.add(gap.location() + ": " + gap.reason() + "."));
            }
            if (!runs) {
                notes.add(play.location() + ": no inventory that was read has a host for this play.");
            }
        }
    }

    /** Those of the project; else those of the nearest folder above; else all below. */
    private List<KnownInventory> inventories(String home) {
        String folder = home;
        while (true) {
            String here = folder;
            List<KnownInventory> found = project.inventories().stream()
                    .filter(inventory -> inventory.home().equals(here))
                    .toList();
            if (!found.isEmpty() || folder.isEmpty()) {
                return found.isEmpty() ? below(home) : found;
            }
            folder = Places.folder(folder);
        }
    }

    /** A scenario of Molecule has hosts of its own, whatever inventory lies above it. */
    private static boolean isTest(String file) {
        int scenarios = Places.segments(file).lastIndexOf("molecule");
        return scenarios >= 0 && scenarios < Places.segments(file).size() - 1;
    }

    private List<KnownInventory> below(String home) {
        String prefix = home.isEmpty() ? "" : home + "/";
        return project.inventories().stream()
                .filter(inventory -> inventory.home().startsWith(prefix))
                .toList();
    }

    /** What no play leads to must be readable all the same. */
    private void readTheRest() {
        project.files().apply(FileKind.TASKS).forEach(files::list);
        for (String file : project.files().apply(FileKind.ROLE)) {
            List<String> segments = Places.segments(file);
            int part = segments.lastIndexOf("roles") + 2;
            boolean direct = segments.size() == part + 1;
            switch (segments.get(part)) {
                case "vars", "defaults" -> {
                    if (direct) {
                        project.variables().read(file);
                    }
                }
                case "meta" -> files.documents(file);
                default -> checkTasks(file);
            }
        }
    }

    private void checkTasks(String file) {
        for (Node task : files.list(file)) {
            if (!(task instanceof Node.Mapping)) {
                Problem problem = PlaybookReader.invalid(task.location(), "a task is a mapping");
                if (said.add(problem)) {
                    problems.add(problem);
                }
            }
        }
    }
}
