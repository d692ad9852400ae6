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

    private final Evaluation evaluation;
    private final Frame frame;
    private final Node.Mapping task;
    private final TaskArguments arguments;
    private final @Nullable WrittenText written;
    private final Map<Run, List<String>> runs = new LinkedHashMap<>();

    TaskEvaluation(Evaluation evaluation, Frame frame, Node.Mapping task, TaskArguments arguments) {
        this.evaluation = evaluation;
        this.frame = frame;
        this.task = task;
        this.arguments = arguments;
        this.written = evaluation.written(arguments, frame);
    }

    /** By what is done; empty where no host gets here. */
    Map<Run, List<String>> runs() {
        List<Node> conditions = Yaml.items(task.get("when"));
        for (String host : frame.hosts()) {
            Variables variables = evaluation.of(frame, host);
            for (Map<String, Term> item : Loops.turns(task, variables)) {
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
        @Nullable Term given = given(variables);
        if (given == null) {
            return;
        }
        List<String> hosts = runs.computeIfAbsent(new Run(given, all, delegate(variables)), run -> new ArrayList<>());
        if (!hosts.contains(host)) {
            hosts.add(host);
        }
    }

    /** The arguments without those that are left out; null where what is written tells nothing. */
    private @Nullable Term given(Variables variables) {
        if (written != null) {
            return written.arguments(variables);
        }
        if (!Yaml.isFalse(frame.keyword("no_log"))) {
            return new Term.Missing("sensitive: the task has no_log");
        }
        Term all = Trunks.with(arguments.module(), variables.evaluate("", arguments.arguments()));
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
}
