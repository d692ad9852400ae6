package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.host.HostPattern;
import dev.cordon.platform.ansible.host.KnownHost;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.VariableFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One play against one inventory. */
final class PlayRun {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    private final Play play;
    private final KnownInventory inventory;
    private final VariableFiles variables;
    private final TaskWalk walk;
    private final Evaluation evaluation;
    private final List<String> hosts = new ArrayList<>();
    private Term pattern = Terms.text("");

    PlayRun(
            Play play,
            KnownInventory inventory,
            YamlFiles files,
            Roles roles,
            VariableFiles variables,
            int[] budget,
            List<Problem> problems) {
        this.play = play;
        this.inventory = inventory;
        this.variables = variables;
        this.evaluation = new Evaluation(inventory, files.sources(), budget);
        this.walk = new TaskWalk(files, roles, variables, evaluation, problems);
    }

    Play play() {
        return play;
    }

    KnownInventory inventory() {
        return inventory;
    }

    /** Names of the hosts, those of the machine that runs the play included. */
    List<String> hosts() {
        return hosts;
    }

    /** What {@code hosts} says, or why that is not known. */
    Term pattern() {
        return pattern;
    }

    TaskWalk walk() {
        return walk;
    }

    void run() {
        KnownHost nobody = inventory.host("localhost");
        Node given = play.get("hosts");
        Map<String, Node.Entry> own = Yaml.entries(play.get("vars"));
        pattern = given == null
                ? Terms.text("")
                : nobody.variables()
                        .among(
                                Map.of(),
                                List.of(own, play.given().variables()),
                                play.given().unknown())
                        .evaluate("", given);
        select();
        // What an import gives a playbook goes over the variables of its plays.
        Frame frame = withFiles(frame(hosts).with(own)).with(play.given().variables());
        frame = evaluation.reached(frame, play.given().when());
        Map<String, Node.Entry> set = new LinkedHashMap<>();
        frame.variables().forEach(set::putAll);
        walk.set(set, play.location(), frame);
        walk.tasks(Yaml.items(play.get("pre_tasks")), frame);
        for (Node item : Yaml.items(play.get("roles"))) {
            Frame reached = item instanceof Node.Mapping mapping
                    ? evaluation.reached(frame.within(mapping), mapping.get("when"))
                    : frame;
            walk.role(item, reached);
        }
        walk.tasks(Yaml.items(play.get("tasks")), frame);
        walk.tasks(Yaml.items(play.get("post_tasks")), frame);
        walk.tasks(Yaml.items(play.get("handlers")), frame);
    }

    private Frame frame(List<String> on) {
        String folder = Places.folder(play.file());
        Map<String, Term> fixed = new LinkedHashMap<>();
        fixed.putAll(play.given().unknown());
        fixed.put("playbook_dir", Terms.text(folder.isEmpty() ? "." : folder));
        fixed.put("ansible_play_hosts", new Term.Missing("which hosts are reached is known when the play runs"));
        for (Node prompt : Yaml.items(play.get("vars_prompt"))) {
            Node.@Nullable Entry entry = Yaml.entries(prompt).get("name");
            @Nullable String name = entry == null ? null : Yaml.text(entry.value());
            if (name != null) {
                fixed.put(name, new Term.Missing("\"" + name + "\" is asked for when the play runs"));
            }
        }
        return new Frame(on, Map.of(), List.of(), fixed, folder, null, List.of(play.file()), Map.of(), List.of())
                .within(play.body());
    }

    private void select() {
        if (Terms.anyMissing(pattern) != null) {
            return;
        }
        List<String> patterns = new ArrayList<>();
        @Nullable List<Term> items = Terms.items(pattern);
        for (Term item : items == null ? List.of(pattern) : items) {
            @Nullable String text = Terms.print(item);
            if (text != null) {
                patterns.add(text);
            }
        }
        Set<String> all = new LinkedHashSet<>(HostPattern.hosts(inventory.inventory(), patterns));
        patterns.stream().filter(LOCAL::contains).forEach(all::add);
        hosts.addAll(all);
    }

    /** Files of variables that the play names; the first of a list that is there. */
    private Frame withFiles(Frame frame) {
        Frame with = frame;
        for (Node item : Yaml.items(play.get("vars_files"))) {
            List<String> choices = Yaml.texts(item);
            @Nullable String file = null;
            for (String choice : choices) {
                @Nullable String path = Places.normal(Places.join(Places.folder(play.file()), choice));
                file = file == null && path != null && variables.exists(path) ? path : file;
            }
            if (file == null) {
                walk.miss("the file of variables that is named here was not read", item.location());
            } else {
                with = with.with(variables.read(file).variables());
            }
        }
        return with;
    }
}
