package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file or role that a task includes.
 *
 * @param name empty where it is not known
 * @param turn what the loop of the task sets there; not known where several turns include the same
 * @param hosts those that include it
 */
record Included(String name, Map<String, Term> turn, List<String> hosts) {

    /**
     * What a task includes, in the order in which it does.
     *
     * @param argument that names it, unless the task has it behind the module's name
     */
    static List<Included> of(
            Node.Mapping task, TaskArguments arguments, String argument, Frame frame, Evaluation evaluation) {
        @Nullable Node given = arguments.arguments().get(argument);
        @Nullable Node node = given == null ? arguments.arguments().get("_raw") : given;
        Map<String, Included> byName = new LinkedHashMap<>();
        for (String host : frame.hosts()) {
            var variables = evaluation.of(frame, host);
            for (Map<String, Term> turn : Loops.turns(task, variables)) {
                evaluation.count(arguments.location());
                var here = turn.isEmpty() ? variables : variables.among(Map.of(), List.of(), turn);
                @Nullable String name = node == null ? null : Terms.print(here.evaluate("", node));
                byName.merge(
                        name == null ? "" : name,
                        new Included(name == null ? "" : name, turn, List.of(host)),
                        Included::and);
            }
        }
        return List.copyOf(byName.values());
    }

    private Included and(Included other) {
        List<String> all = new ArrayList<>(hosts);
        other.hosts.stream().filter(host -> !all.contains(host)).forEach(all::add);
        Map<String, Term> common = new LinkedHashMap<>(turn);
        common.replaceAll((variable, term) ->
                term.equals(other.turn.get(variable)) ? term : new Term.Missing("it depends on the turn of a loop"));
        return new Included(name, common, all);
    }
}
