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
    private final Map<String, EstateNode> groups = new HashMap<>();

    /** Ids that a group's list names, by the group and the list. */
    private final Map<String, Set<String>> listed = new HashMap<>();

    HostRules(EstateGraph graph) {
        this.graph = graph;
        for (EstateNode node : graph.nodes()) {
            String name = isGroup(node) ? Texts.of(node.resource, "name") : null;
            if (name != null) {
                groups.putIfAbsent(name, node);
            }
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
            EstateNode named = groups.get(Texts.of(hit.value()));
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private static boolean isGroup(EstateNode node) {
        return node.type.equals("vsphere_compute_cluster_vm_group")
                || node.type.equals("vsphere_compute_cluster_host_group");
    }

    private Set<String> targets(Resource resource, String path) {
        return listed.computeIfAbsent(resource.id() + ' ' + path, key -> read(resource, path));
    }

    /** Ids that the list names; empty where one of its items is not known. */
    private static Set<String> read(Resource resource, String path) {
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
