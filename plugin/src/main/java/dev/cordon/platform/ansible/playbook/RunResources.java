package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.platform.ansible.model.Attributes;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A play that was gone through, as resources: itself and its tasks. Nothing where it runs on no host. */
final class RunResources {

    private final PlayRun run;
    private final Settings settings;
    private final KnownInventory inventory;
    private final String address;
    private final Map<String, Integer> labels = new HashMap<>();

    RunResources(PlayRun run, Settings settings) {
        this.run = run;
        this.settings = settings;
        this.inventory = run.inventory();
        this.address = run.play().file() + "/" + run.play().label();
    }

    List<Resource> resources() {
        boolean known = Terms.anyMissing(run.pattern()) == null;
        List<Resource> resources = new ArrayList<>();
        if (known && run.hosts().isEmpty() && inventory.gaps().isEmpty()) {
            return resources;
        }
        resources.add(play());
        run.walk().settings().forEach(set -> settings(set, resources));
        for (FoundTask task : run.walk().found()) {
            int count = 0;
            for (Map.Entry<FoundTask.Run, List<String>> each : task.runs().entrySet()) {
                String suffix = task.runs().size() == 1 ? "" : "[" + count++ + "]";
                resources.add(task(task, each.getKey(), each.getValue(), unique(task.label() + suffix)));
            }
        }
        return resources;
    }

    private Resource play() {
        Play play = run.play();
        Attributes attributes = new Attributes();
        Location at = play.location();
        attributes.put("pattern", run.pattern(), at);
        int index = hosts(run.hosts(), attributes, at);
        Term.@Nullable Missing unknown = Terms.anyMissing(run.pattern());
        if (unknown != null) {
            attributes.unknown(AttributePath.item("hosts", index++), unknown.reason(), at);
        }
        for (KnownInventory.Gap gap : inventory.gaps()) {
            attributes.unknown(AttributePath.item("hosts", index++), gap.reason(), gap.location());
        }
        become(attributes, at);
        int gap = 0;
        for (TaskWalk.Gap missing : run.walk().gaps()) {
            attributes.unknown(AttributePath.item("tasks", gap++), missing.reason(), missing.location());
        }
        delegates(attributes, at);
        return resource("play", "play/" + address, play.label(), attributes, common(run.hosts()), at);
    }

    private void become(Attributes attributes, Location at) {
        Play play = run.play();
        @Nullable Node given = play.get("become");
        boolean becomes = Yaml.isTrue(given)
                || run.walk().becomes()
                || given == null
                        && "true".equalsIgnoreCase(settings.get(inventory.home(), "privilege_escalation", "become"))
                || run.hosts().stream()
                        .anyMatch(host -> Boolean.TRUE.equals(
                                Terms.isTrue(inventory.host(host).variables().get("ansible_become"))));
        boolean open = given != null && !Yaml.isTrue(given) && !Yaml.isFalse(given);
        attributes.put(
                "become",
                open && !becomes
                        ? new Term.Missing("whether it becomes another user is not known")
                        : Terms.truth(becomes),
                at);
        for (String name : List.of("become_user", "remote_user")) {
            @Nullable String user = Yaml.text(play.get(name));
            user = user == null ? settings.get(inventory.home(), "defaults", name) : user;
            if (user != null && !user.contains("{{")) {
                attributes.put(name, user, at);
            }
        }
    }

    /** Hosts that do something in the stead of others: whoever holds them acts on the hosts of the play. */
    private void delegates(Attributes attributes, Location at) {
        Set<Term> all = new LinkedHashSet<>();
        run.walk()
                .found()
                .forEach(task -> task.runs().keySet().forEach(each -> {
                    @Nullable Term to = each.delegate();
                    @Nullable String name = to == null ? null : Terms.print(to);
                    if (to != null && !"localhost".equals(name) && !"127.0.0.1".equals(name)) {
                        all.add(to);
                    }
                }));
        if (all.isEmpty()) {
            return;
        }
        List<Term> list = List.copyOf(all);
        attributes.put("delegates", Term.list(list), at);
        for (int i = 0; i < list.size(); i++) {
            @Nullable String name = Terms.print(list.get(i));
            if (name != null && inventory.hosts().containsKey(name)) {
                attributes.refer(AttributePath.item("delegates", i), inventory.hostId(name), at);
            }
        }
    }

    /** Variables of the play and of its roles: what a name says holds on all hosts where it stands. */
    private void settings(FoundVariables set, List<Resource> resources) {
        int count = 0;
        for (Map.Entry<Map<String, Term>, List<String>> each : set.values().entrySet()) {
            Attributes attributes = new Attributes();
            attributes.put("vars", each.getKey(), set.places(), set.location());
            hosts(each.getValue(), attributes, set.location());
            attributes.refer("play", inventory.scope() + ":play/" + address, set.location());
            String suffix = set.values().size() == 1 ? "" : "[" + count++ + "]";
            String label = unique(set.type() + "/" + set.name() + suffix);
            resources.add(attributes.resource(
                    inventory.scope(),
                    "vars/" + address + "/" + label,
                    "vars",
                    set.name(),
                    common(each.getValue()),
                    set.location()));
        }
    }

    private Resource task(FoundTask task, FoundTask.Run each, List<String> hosts, String label) {
        Attributes attributes = new Attributes();
        Term.@Nullable Members arguments = Terms.members(each.arguments());
        if (arguments == null) {
            attributes.put("args", each.arguments(), task.location());
        } else {
            attributes.put("args", arguments.members(), task.places(), task.location());
        }
        hosts(hosts, attributes, task.location());
        attributes.refer("play", inventory.scope() + ":play/" + address, task.location());
        if (each.delegate() != null) {
            attributes.put("delegate_to", each.delegate(), task.location());
            @Nullable String name = Terms.print(each.delegate());
            if (name != null && inventory.hosts().containsKey(name)) {
                attributes.refer("delegate_to", inventory.hostId(name), task.location());
            }
        }
        each.doubts().forEach(doubt -> attributes.unknown("when", doubt, task.location()));
        @Nullable Term named = arguments == null ? null : arguments.members().get("name");
        @Nullable String name = named == null ? null : Terms.print(named);
        return resource(
                task.module(),
                "task/" + address + "/" + label,
                name == null || name.isEmpty() ? Places.name(label) : name,
                attributes,
                common(hosts),
                task.location());
    }

    /** The machine that runs the play is nobody's host, and only said to be among them. */
    private int hosts(List<String> all, Attributes attributes, Location at) {
        List<String> hosts = all.stream().filter(inventory.hosts()::containsKey).toList();
        attributes.put("hosts", Terms.texts(hosts), at);
        for (int i = 0; i < hosts.size(); i++) {
            attributes.refer(AttributePath.item("hosts", i), inventory.hostId(hosts.get(i)), at);
        }
        if (hosts.size() < all.size()) {
            attributes.put("local", Terms.truth(true), at);
        }
        return hosts.size();
    }

    private SortedMap<String, String> common(List<String> hosts) {
        return inventory.commonLabels(hosts);
    }

    /** Two tasks of one name are told apart by a number. */
    private String unique(String label) {
        int number = labels.merge(label, 1, Integer::sum);
        return number == 1 ? label : label + "#" + number;
    }

    private Resource resource(
            String type,
            String where,
            String name,
            Attributes attributes,
            SortedMap<String, String> tags,
            Location location) {
        return attributes.resource(inventory.scope(), where, type, name, tags, location);
    }
}
