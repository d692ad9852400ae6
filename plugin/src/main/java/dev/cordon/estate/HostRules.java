package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether vSphere's host rules give two organisations hosts of their own in one cluster. That needs, for every machine
 * of both, a rule that is mandatory and enabled, and groups of hosts that have no host in common.
 */
final class HostRules {

    private final EstateGraph graph;
    private final Map<EstateNode, List<EstateNode>> rules = new HashMap<>();

    HostRules(EstateGraph graph) {
        this.graph = graph;
        for (EstateNode node : graph.nodes()) {
            if (node.type.equals("vsphere_compute_cluster_vm_host_rule")) {
                for (Edge edge : node.out) {
                    if (edge.to() != null && edge.kind().equals("contained-in")) {
                        rules.computeIfAbsent(graph.get(edge.to()), c -> new ArrayList<>())
                                .add(node);
                    }
                }
            }
        }
    }

    Separation between(
            EstateNode cluster, Collection<EstateNode> first, Collection<EstateNode> second, Separation least) {
        TreeSet<String> notes = new TreeSet<>();
        Set<String> hostsOfFirst = hosts(cluster, first, notes);
        Set<String> hostsOfSecond = hosts(cluster, second, notes);
        boolean apart = !hostsOfFirst.isEmpty()
                && !hostsOfSecond.isEmpty()
                && Collections.disjoint(hostsOfFirst, hostsOfSecond);
        if (apart) {
            return new Separation("cluster", "mandatory host rules keep the two on hosts of their own");
        }
        return notes.isEmpty() ? least : new Separation(least.level(), String.join("; ", notes));
    }

    /** The hosts that the machines are bound to; empty where one of them is free to move. */
    private Set<String> hosts(EstateNode cluster, Collection<EstateNode> machines, Set<String> notes) {
        Set<String> hosts = new HashSet<>();
        boolean bound = true;
        for (EstateNode machine : machines) {
            if (machine.type.equals("vsphere_virtual_machine")) {
                Set<String> own = hosts(cluster, machine, notes);
                bound &= !own.isEmpty();
                hosts.addAll(own);
            }
        }
        return bound ? hosts : Set.of();
    }

    private Set<String> hosts(EstateNode cluster, EstateNode machine, Set<String> notes) {
        for (EstateNode rule : rules.getOrDefault(cluster, List.of())) {
            Resource resource = rule.resource;
            if (resource == null || !binds(resource, machine)) {
                continue;
            }
            String weakness = weakness(resource);
            if (weakness == null) {
                return hostsOf(resource);
            }
            notes.add("host rule " + rule.name + " " + weakness);
        }
        return Set.of();
    }

    private static @Nullable String weakness(Resource rule) {
        for (AttributeHit hit : AttributeReader.read(rule, "enabled", "")) {
            if (!"true".equals(Texts.of(hit.value()))) {
                return hit.value() == null ? "may be disabled: its value is not known" : "is disabled";
            }
        }
        for (AttributeHit hit : AttributeReader.read(rule, "mandatory", "")) {
            if (hit.value() == null) {
                return "may not be mandatory: its value is not known";
            }
            return "true".equals(Texts.of(hit.value())) ? null : "is not mandatory";
        }
        return "is not mandatory";
    }

    private boolean binds(Resource rule, EstateNode machine) {
        EstateNode group = group(rule, "vm_group_name");
        return group != null
                && group.resource != null
                && targets(group.resource, "virtual_machine_ids[*]").contains(machine.id);
    }

    private Set<String> hostsOf(Resource rule) {
        EstateNode group = group(rule, "affinity_host_group_name");
        return group == null || group.resource == null ? Set.of() : targets(group.resource, "host_system_ids[*]");
    }

    private @Nullable EstateNode group(Resource rule, String attribute) {
        for (AttributeHit hit : AttributeReader.read(rule, attribute, "")) {
            Reference reference = hit.reference();
            if (reference != null) {
                return graph.find(reference.target());
            }
            String name = Texts.of(hit.value());
            for (EstateNode node : graph.nodes()) {
                if (name != null && isGroup(node) && name.equals(Texts.of(node.resource, "name"))) {
                    return node;
                }
            }
        }
        return null;
    }

    private static boolean isGroup(EstateNode node) {
        return node.type.equals("vsphere_compute_cluster_vm_group")
                || node.type.equals("vsphere_compute_cluster_host_group");
    }

    /** Ids that the list names; empty where one of its items is not known. */
    private static Set<String> targets(Resource resource, String path) {
        Set<String> ids = new HashSet<>();
        for (AttributeHit hit : AttributeReader.read(resource, path, "")) {
            Reference reference = hit.reference();
            if (reference != null) {
                ids.add(reference.target());
            } else if (hit.value() != null) {
                ids.addAll(Texts.all(hit.value()));
            } else {
                return Set.of();
            }
        }
        return ids;
    }
}
