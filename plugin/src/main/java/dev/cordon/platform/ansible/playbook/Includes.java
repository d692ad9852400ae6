package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.VariableFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of tasks and of variables that tasks include or import. */
final class Includes {

    private final TaskWalk walk;
    private final YamlFiles files;
    private final VariableFiles variables;
    private final Evaluation evaluation;
    private final List<Problem> problems;

    Includes(TaskWalk walk, YamlFiles files, VariableFiles variables, Evaluation evaluation, List<Problem> problems) {
        this.walk = walk;
        this.files = files;
        this.variables = variables;
        this.evaluation = evaluation;
        this.problems = problems;
    }

    /** Runs the tasks of each file that is included. */
    void tasks(Node.Mapping task, TaskArguments arguments, Frame frame, boolean statically) {
        evaluation.countFile(arguments.location());
        for (Included included : Included.of(task, arguments, "file", frame, evaluation)) {
            String name = included.name();
            @Nullable String file = name.isEmpty() ? null : relative(name, frame, "tasks");
            Location at = arguments.location();
            if (file == null) {
                walk.miss("the tasks that are included here were not read" + (name.isEmpty() ? "" : ": " + name), at);
            } else if (frame.files().contains(file)) {
                cycle(file, at, statically);
            } else if (frame.files().size() >= YamlFiles.DEEPEST) {
                problems.add(YamlFiles.tooDeep(at));
            } else {
                Frame inside = frame.withHosts(included.hosts(), List.of()).in(file, Places.folder(file));
                walk.tasks(files.list(file), inside.withFixed(included.turn()));
            }
        }
    }

    private void cycle(String file, Location at, boolean statically) {
        if (statically) {
            problems.add(PlaybookReader.invalid(at, "this import leads back to " + file));
        } else {
            walk.miss("the file includes itself; what it does after the first time is not known", at);
        }
    }

    /** Loads files of variables, where all hosts load the same. */
    void variables(Node.Mapping task, TaskArguments arguments, Frame frame) {
        Location at = arguments.location();
        for (Included included : Included.of(task, arguments, "file", frame, evaluation)) {
            String name = included.name();
            if (name.isEmpty() || included.hosts().size() < frame.hosts().size()) {
                walk.miss("the file of variables is not known or not the same for all hosts", at);
                return;
            }
            @Nullable String file = relative(name, frame, "vars");
            if (file == null) {
                walk.miss("the file of variables " + name + " was not found", at);
            } else {
                evaluation.load(variables.read(file).variables());
            }
        }
    }

    /** Beside the file that names it, or else where Ansible looks for such files. */
    private @Nullable String relative(String name, Frame frame, String part) {
        @Nullable String beside = Places.normal(Places.join(frame.folder(), name));
        if (beside != null && files.exists(beside)) {
            return beside;
        }
        @Nullable String found = Terms.print(new FileSearch(files.sources(), frame).find(name, part));
        return found != null && files.exists(found) ? found : null;
    }
}
