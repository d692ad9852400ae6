package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.playbook.FoundTask.Run;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one task does on each host, for each item of its loop. */
final class TaskEvaluation {

    /** Items of one loop that are told apart. */
    private static final int MOST_ITEMS = 100;

    private static final List<String> LOOPS = List.of("loop", "with_items", "with_list", "with_flattened");

    private final Evaluation evaluation;
    private final Frame frame;
    private final Node.Mapping task;
    private final TaskArguments arguments;
    private final Map<Run, List<String>> runs = new LinkedHashMap<>();

    TaskEvaluation(Evaluation evaluation, Frame frame, Node.Mapping task, TaskArguments arguments) {
        this.evaluation = evaluation;
        this.frame = frame;
        this.task = task;
        this.arguments = arguments;
    }

    /** By what is done; empty where no host gets here. */
    Map<Run, List<String>> runs() {
        List<Node> conditions = Yaml.items(task.get("when"));
        for (String host : frame.hosts()) {
            Variables variables = evaluation.of(frame, host);
            for (Map<String, Term> item : items(variables)) {
                evaluation.count(task.location());
                Variables at = item.isEmpty() ? variables : variables.among(Map.of(), List.of(), item);
                @Nullable List<String> doubts = evaluation.doubts(conditions, at);
                if (doubts != null) {
                    add(host, at, doubts);
                }
            }
        }
        return runs;
    }

    private void add(String host, Variables variables, List<String> doubts) {
        List<String> all = new ArrayList<>(frame.doubts());
        all.addAll(doubts);
        boolean hidden = !Yaml.isFalse(frame.keyword("no_log"));
        Term given = hidden ? new Term.Missing("sensitive: the task has no_log") : given(variables);
        List<String> hosts = runs.computeIfAbsent(new Run(given, all, delegate(variables)), run -> new ArrayList<>());
        if (!hosts.contains(host)) {
            hosts.add(host);
        }
    }

    /** The arguments without those that are left out. */
    private Term given(Variables variables) {
        Term all = variables.evaluate("", arguments.arguments());
        Term.@Nullable Members members = Terms.members(all);
        if (members == null || !members.members().containsValue(Terms.OMITTED)) {
            return all;
        }
        Map<String, Term> kept = new LinkedHashMap<>(members.members());
        kept.values().removeIf(Terms.OMITTED::equals);
        return Term.map(kept);
    }

    private @Nullable Term delegate(Variables variables) {
        if (arguments.local()) {
            return Terms.text("localhost");
        }
        @Nullable Node delegate = frame.keyword("delegate_to");
        return delegate == null ? null : variables.evaluate("", delegate);
    }

    /** The names that each turn of the loop sets; one turn that sets none where there is no loop. */
    private List<Map<String, Term>> items(Variables variables) {
        Map<String, Node.Entry> entries = Yaml.entries(task);
        for (String name : entries.keySet()) {
            if (name.equals("loop") || name.startsWith("with_")) {
                return items(name, entries, variables);
            }
        }
        return List.of(Map.of());
    }

    private List<Map<String, Term>> items(String loop, Map<String, Node.Entry> entries, Variables variables) {
        String name = "item";
        Node.@Nullable Entry control = entries.get("loop_control");
        Node.@Nullable Entry variable =
                control == null ? null : Yaml.entries(control.value()).get("loop_var");
        @Nullable String given = variable == null ? null : Yaml.text(variable.value());
        name = given == null ? name : given;
        Node.@Nullable Entry over = entries.get(loop);
        Term list = over == null || !LOOPS.contains(loop)
                ? new Term.Missing("what \"" + loop + "\" goes over is not evaluated")
                : variables.evaluate("", over.value());
        @Nullable List<Term> items = Terms.items(list);
        if (items == null || items.size() > MOST_ITEMS) {
            Term.@Nullable Missing missing = Terms.missing(list);
            String reason =
                    missing == null ? "the loop goes over more than " + MOST_ITEMS + " items" : missing.reason();
            return List.of(Map.of(name, new Term.Missing(reason)));
        }
        List<Map<String, Term>> all = new ArrayList<>();
        for (Term item : items) {
            all.add(Map.of(name, item));
        }
        return all;
    }
}
