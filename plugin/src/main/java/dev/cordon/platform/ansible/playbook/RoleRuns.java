package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.template.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through roles: what they depend on, then their tasks and handlers. */
final class RoleRuns {

    private final TaskWalk walk;
    private final YamlFiles files;
    private final Roles roles;
    private final Evaluation evaluation;
    private final List<Problem> problems;

    RoleRuns(TaskWalk walk, YamlFiles files, Roles roles, Evaluation evaluation, List<Problem> problems) {
        this.walk = walk;
        this.files = files;
        this.roles = roles;
        this.evaluation = evaluation;
        this.problems = problems;
    }

    /** Runs each role that a task includes. */
    void include(Node.Mapping task, TaskArguments arguments, Frame frame) {
        for (Included included : Included.of(task, arguments, "name", frame, evaluation)) {
            Frame inside = frame.withHosts(included.hosts(), List.of()).withFixed(included.turn());
            run(included.name(), RoleFiles.of(arguments.arguments()), Map.of(), inside, arguments.location());
        }
    }

    /** Runs a role, after those that it depends on. */
    void run(String name, RoleFiles parts, Map<String, Node.Entry> parameters, Frame frame, Location at) {
        evaluation.countFile(at);
        @Nullable String role = name.isEmpty() ? null : roles.find(name, frame.folder());
        if (role == null) {
            walk.miss(
                    "the role " + (name.isEmpty() ? "" : name + " ") + "is not in the repository; install it with"
                            + " ansible-galaxy and check it too",
                    at);
            return;
        }
        if (frame.files().contains(role)) {
            problems.add(PlaybookReader.invalid(at, "the role " + name + " depends on itself"));
            return;
        }
        if (frame.files().size() >= YamlFiles.DEEPEST) {
            problems.add(YamlFiles.tooDeep(at));
            return;
        }
        Map<String, Node.Entry> strong = new LinkedHashMap<>(roles.variables(role, "vars", parts.vars()));
        strong.putAll(parameters);
        Map<String, Node.Entry> weak = roles.variables(role, "defaults", parts.defaults());
        Frame inside = frame.inRole(role, weak, strong)
                .withFixed(Map.of("role_name", Terms.text(Places.name(role)), "role_path", Terms.text(role)));
        Map<String, Node.Entry> all = new LinkedHashMap<>(weak);
        all.putAll(strong);
        walk.set(Places.name(role), all, at, inside);
        for (Node dependency : roles.dependencies(role)) {
            String other = String.valueOf(Roles.name(dependency));
            run(other, RoleFiles.MAIN, Roles.parameters(dependency), inside, dependency.location());
        }
        tasks(role, parts, inside);
    }

    private void tasks(String role, RoleFiles parts, Frame inside) {
        @Nullable String tasks = roles.file(role, "tasks", parts.tasks());
        if (tasks != null) {
            walk.tasks(files.list(tasks), inside.in(tasks, Places.folder(tasks)));
        }
        @Nullable String handlers = roles.file(role, "handlers", parts.handlers());
        if (handlers != null) {
            walk.tasks(files.list(handlers), inside.in(handlers, Places.folder(handlers)));
        }
    }
}
