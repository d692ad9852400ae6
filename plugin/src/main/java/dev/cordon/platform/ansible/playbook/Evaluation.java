package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of each host at each place of a play, and the conditions there. */
final class Evaluation {

    /** Tasks times hosts in everything that is read. */
    static final int MOST = 500_000;

    /** What going into a file or role counts as. */
    private static final int FILE = 25;

    private final KnownInventory inventory;
    private final Sources sources;
    private final int[] budget;

    /** What tasks set when the play runs, and what files they load. */
    private final Map<String, Term> runtime = new HashMap<>();

    private final Map<String, Node.Entry> loaded = new LinkedHashMap<>();
    private final Map<String, Variables> cache = new HashMap<>();
    private @Nullable Frame cached;

    Evaluation(KnownInventory inventory, Sources sources, int[] budget) {
        this.inventory = inventory;
        this.sources = sources;
        this.budget = budget;
    }

    /** That a task sets a variable, whose value is known only then. */
    void setWhenRun(String name, String by) {
        runtime.put(name, new Term.Missing("\"" + name + "\" is set by " + by + " when the play runs"));
        cached = null;
    }

    /** That a task loads variables from a file. */
    void load(Map<String, Node.Entry> variables) {
        loaded.putAll(variables);
        cached = null;
    }

    Variables of(Frame frame, String host) {
        @Nullable Frame last = cached;
        boolean same = last != null
                && last.defaults() == frame.defaults()
                && last.variables() == frame.variables()
                && last.fixed() == frame.fixed()
                && last.files() == frame.files();
        if (!same) {
            cache.clear();
            cached = frame;
        }
        return cache.computeIfAbsent(host, name -> variables(frame, name));
    }

    /** What the task writes into files, where it does. */
    @Nullable
    WrittenText written(TaskArguments task, Frame frame) {
        return Modules.isWriting(task.module()) ? new WrittenText(sources, frame, task) : null;
    }

    /** The hosts for which the conditions hold or may hold, with the conditions that are not known. */
    Frame reached(Frame frame, @Nullable Node when) {
        List<Node> conditions = Yaml.items(when);
        if (conditions.isEmpty()) {
            return frame;
        }
        List<String> some = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        for (String host : frame.hosts()) {
            @Nullable List<String> open = doubts(conditions, of(frame, host));
            if (open != null) {
                some.add(host);
                open.stream().filter(doubt -> !doubts.contains(doubt)).forEach(doubts::add);
            }
        }
        return frame.withHosts(some, doubts);
    }

    /** Null where a condition does not hold; else what is not known of them. */
    @Nullable
    List<String> doubts(List<Node> conditions, Variables variables) {
        List<String> doubts = new ArrayList<>();
        for (Node condition : conditions) {
            @Nullable String text = Yaml.text(condition);
            Term answer = text == null ? Terms.text("") : variables.condition(text);
            @Nullable Boolean truth = Terms.isTrue(answer);
            if (Boolean.FALSE.equals(truth)) {
                return null;
            }
            Term.@Nullable Missing missing = Terms.anyMissing(answer);
            if (truth == null && missing != null) {
                doubts.add("a condition is not known: " + missing.reason());
            }
        }
        return doubts;
    }

    /** Counts an evaluation. @throws ProblemException where there are too many */
    void count(Location at) {
        count(1, at);
    }

    /** Counts a file or role that is gone into. @throws ProblemException where there are too many */
    void countFile(Location at) {
        count(FILE, at);
    }

    private void count(int weight, Location at) {
        budget[0] -= weight;
        if (budget[0] < 0) {
            throw new ProblemException(new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    at,
                    "the plays run more than " + MOST + " tasks, counted for each host",
                    "Check the inventories one by one, or exclude what need not be checked."));
        }
    }

    private Variables variables(Frame frame, String host) {
        List<Map<String, Node.Entry>> layers = new ArrayList<>(frame.variables());
        layers.add(loaded);
        Map<String, Term> fixed = new HashMap<>(frame.fixed());
        fixed.putAll(runtime);
        return inventory
                .host(host)
                .variables()
                .among(frame.defaults(), layers, fixed)
                .at(new FileLookups(sources, frame));
    }
}
