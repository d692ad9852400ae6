package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.variable.VariableFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the tasks of a play in their order, into blocks, files that are included, and roles. */
final class TaskWalk {

    private static final Set<String> TASK_FILES = Set.of("import_tasks", "include_tasks", "include");
    private static final Set<String> ROLES = Set.of("import_role", "include_role");

    private final Includes includes;
    private final RoleRuns roles;
    private final Evaluation evaluation;
    private final List<Problem> problems;
    private final List<FoundTask> found = new ArrayList<>();
    private final List<FoundVariables> settings = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean becomes;

    /** Something that the play runs and that was not read. */
    record Gap(String reason, Location location) {}

    TaskWalk(YamlFiles files, Roles roles, VariableFiles variables, Evaluation evaluation, List<Problem> problems) {
        this.includes = new Includes(this, files, variables, evaluation, problems);
        this.roles = new RoleRuns(this, files, roles, evaluation, problems);
        this.evaluation = evaluation;
        this.problems = problems;
    }

    List<FoundTask> found() {
        return found;
    }

    /** What the play and its roles set. */
    List<FoundVariables> settings() {
        return settings;
    }

    /** Notes what the play itself sets. */
    void set(Map<String, Node.Entry> variables, Location at, Frame frame) {
        settings.add(FoundVariables.of("play", "play", variables, at, frame, evaluation));
    }

    /** Notes what a role sets. */
    void set(String role, Map<String, Node.Entry> variables, Location at, Frame frame) {
        settings.add(FoundVariables.of("role", role, variables, at, frame, evaluation));
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** Whether a task or block becomes another user. */
    boolean becomes() {
        return becomes;
    }

    /** Says that the play needs something that was not read. */
    void miss(String reason, Location at) {
        gaps.add(new Gap(reason, at));
    }

    /** Runs a role that the play names. */
    void role(Node item, Frame frame) {
        roles.run(String.valueOf(Roles.name(item)), RoleFiles.MAIN, Roles.parameters(item), frame, item.location());
    }

    void tasks(List<Node> tasks, Frame frame) {
        for (Node node : tasks) {
            if (node instanceof Node.Mapping task) {
                becomes |= !Yaml.isFalse(task.get("become"));
                task(task, frame.within(task).with(Yaml.entries(task.get("vars"))));
            } else {
                problems.add(PlaybookReader.invalid(node.location(), "a task is a mapping"));
            }
        }
    }

    private void task(Node.Mapping task, Frame frame) {
        if (task.get("block") != null) {
            Frame inside = evaluation.reached(frame, task.get("when"));
            for (String part : List.of("block", "rescue", "always")) {
                tasks(Yaml.items(task.get(part)), inside);
            }
            return;
        }
        @Nullable TaskArguments arguments = TaskArguments.of(task);
        if (arguments == null) {
            problems.add(PlaybookReader.invalid(task.location(), "this task names no module"));
            return;
        }
        String module = arguments.module();
        String plain = module.startsWith("ansible.builtin.") ? module.substring("ansible.builtin.".length()) : module;
        if (TASK_FILES.contains(plain)) {
            Frame inside = evaluation.reached(frame, task.get("when"));
            includes.tasks(task, arguments, inside, plain.equals("import_tasks"));
        } else if (ROLES.contains(plain)) {
            roles.include(task, arguments, evaluation.reached(frame, task.get("when")));
        } else {
            module(task, arguments, plain, frame);
        }
    }

    private void module(Node.Mapping task, TaskArguments arguments, String plain, Frame frame) {
        @Nullable String registered = Yaml.text(task.get("register"));
        if (plain.equals("set_fact")) {
            arguments.arguments().entries().forEach(entry -> evaluation.setWhenRun(entry.name(), "set_fact"));
        } else if (plain.equals("include_vars")) {
            includes.variables(task, arguments, frame);
        } else if (Modules.isWriting(arguments.module()) || Modules.isTelling(arguments.module())) {
            Map<FoundTask.Run, List<String>> runs = new TaskEvaluation(evaluation, frame, task, arguments).runs();
            if (!runs.isEmpty()) {
                Map<String, Location> places = new HashMap<>();
                arguments.arguments().entries().forEach(entry -> places.put(entry.name(), entry.location()));
                found.add(new FoundTask(
                        arguments.module(), label(task, arguments, frame), places, task.location(), runs));
            }
        }
        if (registered != null) {
            evaluation.setWhenRun(registered, "a task");
        }
    }

    private static String label(Node.Mapping task, TaskArguments arguments, Frame frame) {
        @Nullable String name = Yaml.text(task.get("name"));
        String own = name == null || name.contains("{{") ? arguments.module() : name;
        return frame.role() == null ? own : Places.name(frame.role()) + "/" + own;
    }
}
