package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.VariableFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the tasks of a play in their order, into blocks, files that are included, and roles. */
final class TaskWalk {

    private static final Set<String> TASK_FILES = Set.of("import_tasks", "include_tasks", "include");
    private static final Set<String> ROLES = Set.of("import_role", "include_role");

    private final YamlFiles files;
    private final Roles roles;
    private final VariableFiles variables;
    private final Evaluation evaluation;
    private final List<Problem> problems;
    private final List<FoundTask> found = new ArrayList<>();
    private final List<FoundVariables> settings = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean becomes;

    /** Something that the play runs and that was not read. */
    record Gap(String reason, Location location) {}

    TaskWalk(YamlFiles files, Roles roles, VariableFiles variables, Evaluation evaluation, List<Problem> problems) {
        this.files = files;
        this.roles = roles;
        this.variables = variables;
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
            include(task, arguments, evaluation.reached(frame, task.get("when")), plain.equals("import_tasks"));
        } else if (ROLES.contains(plain)) {
            includeRole(arguments, evaluation.reached(frame, task.get("when")));
        } else {
            module(task, arguments, plain, frame);
        }
    }

    private void module(Node.Mapping task, TaskArguments arguments, String plain, Frame frame) {
        @Nullable String registered = Yaml.text(task.get("register"));
        if (plain.equals("set_fact")) {
            arguments.arguments().entries().forEach(entry -> evaluation.setWhenRun(entry.name(), "set_fact"));
        } else if (plain.equals("include_vars")) {
            loadVariables(arguments, frame);
        } else if (Modules.isTelling(arguments.module())) {
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

    private void loadVariables(TaskArguments arguments, Frame frame) {
        @Nullable String name = only(argument(arguments, frame, "file"), arguments.location(), "the file of variables");
        if (name != null) {
            @Nullable String file = relative(name, frame, "vars");
            if (file == null) {
                miss("the file of variables " + name + " was not found", arguments.location());
            } else {
                evaluation.load(variables.read(file).variables());
            }
        }
    }

    private void include(Node.Mapping task, TaskArguments arguments, Frame frame, boolean statically) {
        evaluation.countFile(arguments.location());
        argument(arguments, frame, "file").forEach((name, hosts) -> {
            @Nullable String file = name.isEmpty() ? null : relative(name, frame, "tasks");
            Location at = arguments.location();
            if (file == null) {
                miss("the tasks that are included here were not read" + (name.isEmpty() ? "" : ": " + name), at);
            } else if (frame.files().contains(file)) {
                cycle(file, at, statically);
            } else if (frame.files().size() >= YamlFiles.DEEPEST) {
                problems.add(YamlFiles.tooDeep(at));
            } else {
                Frame inside = frame.withHosts(hosts, List.of()).in(file, Places.folder(file));
                tasks(files.list(file), looped(task, inside));
            }
        });
    }

    private void cycle(String file, Location at, boolean statically) {
        if (statically) {
            problems.add(PlaybookReader.invalid(at, "this import leads back to " + file));
        } else {
            miss("the file includes itself; what it does after the first time is not known", at);
        }
    }

    /** What is included in a loop is read once, with an item that nobody knows. */
    private static Frame looped(Node.Mapping task, Frame frame) {
        boolean loops =
                Yaml.entries(task).keySet().stream().anyMatch(name -> name.equals("loop") || name.startsWith("with_"));
        return loops ? frame.withFixed(Map.of("item", new Term.Missing("it depends on the turn of a loop"))) : frame;
    }

    private void includeRole(TaskArguments arguments, Frame frame) {
        argument(arguments, frame, "name").forEach((name, hosts) -> {
            Frame inside = frame.withHosts(hosts, List.of());
            role(name, RoleFiles.of(arguments.arguments()), Map.of(), inside, arguments.location());
        });
    }

    /** Runs a role, after those that it depends on. */
    void role(String name, RoleFiles parts, Map<String, Node.Entry> parameters, Frame frame, Location at) {
        evaluation.countFile(at);
        @Nullable String role = name.isEmpty() ? null : roles.find(name, frame.folder());
        if (role == null) {
            miss(
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
        Frame inside = frame.inRole(role, weak, strong).withFixed(Map.of("role_name", Terms.text(Places.name(role))));
        Map<String, Node.Entry> all = new LinkedHashMap<>(weak);
        all.putAll(strong);
        settings.add(FoundVariables.of("role", Places.name(role), all, at, inside, evaluation));
        for (Node dependency : roles.dependencies(role)) {
            String other = String.valueOf(Roles.name(dependency));
            role(other, RoleFiles.MAIN, Roles.parameters(dependency), inside, dependency.location());
        }
        run(role, parts, inside);
    }

    private void run(String role, RoleFiles parts, Frame inside) {
        @Nullable String tasks = roles.file(role, "tasks", parts.tasks());
        if (tasks != null) {
            tasks(files.list(tasks), inside.in(tasks, Places.folder(tasks)));
        }
        @Nullable String handlers = roles.file(role, "handlers", parts.handlers());
        if (handlers != null) {
            tasks(files.list(handlers), inside.in(handlers, Places.folder(handlers)));
        }
    }

    /** The hosts by the value of an argument; those for which it is not known under an empty text. */
    private Map<String, List<String>> argument(TaskArguments arguments, Frame frame, String name) {
        @Nullable Node node = arguments.arguments().get(name);
        node = node == null ? arguments.arguments().get("_raw") : node;
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        for (String host : frame.hosts()) {
            evaluation.count(arguments.location());
            @Nullable
            String value =
                    node == null ? null : Terms.print(evaluation.of(frame, host).evaluate("", node));
            byValue.computeIfAbsent(value == null ? "" : value, v -> new ArrayList<>())
                    .add(host);
        }
        return byValue;
    }

    private @Nullable String only(Map<String, List<String>> values, Location at, String what) {
        if (values.size() == 1 && !values.containsKey("")) {
            return values.keySet().iterator().next();
        }
        if (!values.isEmpty()) {
            miss(what + " is not known or not the same for all hosts", at);
        }
        return null;
    }

    /** Beside the file that names it, in the folder of the role or playbook for such files, or beside that. */
    private @Nullable String relative(String name, Frame frame, String part) {
        List<String> folders = new ArrayList<>(List.of(frame.folder()));
        if (frame.role() != null) {
            folders.add(Places.join(frame.role(), part));
            folders.add(frame.role());
        }
        folders.add(Places.folder(frame.files().get(0)));
        folders.add(Places.join(Places.folder(frame.files().get(0)), part));
        for (String folder : folders) {
            @Nullable String file = Places.normal(Places.join(folder, name));
            if (file != null && files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
