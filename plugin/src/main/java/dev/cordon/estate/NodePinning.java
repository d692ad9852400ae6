package dev.cordon.estate;

import dev.cordon.estate.cluster.NodePool;
import dev.cordon.estate.cluster.NodePools;
import dev.cordon.estate.cluster.Placement;
import dev.cordon.estate.cluster.PodSpecs;
import dev.cordon.mapping.TypeMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the workloads of two organisations in one cluster run on nodes of their own: because what they ask of a node
 * contradicts each other, or because the taints of the pools that take the ones keep the others off. That raises the level
 * to {@code node} and never further: the kubelet, the API server and the administrators stay shared.
 */
final class NodePinning {

    /** More different placements than this are compared by pools alone. */
    private static final int MOST_PAIRS = 250_000;

    private static final String SHARED = " keep the two on nodes of their own; the API server is shared";

    private final List<NodePool> pools;

    private NodePinning(EstateNode cluster, EstateGraph graph) {
        List<NodePool> all = new ArrayList<>();
        add(cluster, all);
        for (Edge edge : cluster.in) {
            if (edge.kind().equals("contained-in") || edge.kind().equals("runs-on")) {
                add(graph.get(edge.from()), all);
            }
        }
        this.pools = List.copyOf(all);
    }

    static Separation between(
            EstateNode cluster,
            EstateGraph graph,
            Collection<EstateNode> first,
            Collection<EstateNode> second,
            Separation least) {
        Set<Placement> ofFirst = placements(first);
        Set<Placement> ofSecond = placements(second);
        if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
            return least;
        }
        return new NodePinning(cluster, graph).separation(ofFirst, ofSecond, least);
    }

    private Separation separation(Set<Placement> first, Set<Placement> second, Separation least) {
        boolean few = (long) first.size() * second.size() <= MOST_PAIRS;
        if (few && allPairs(first, second, false)) {
            return new Separation("node", "node selectors" + SHARED);
        }
        boolean apart = few ? allPairs(first, second, true) : areInOtherPools(first, second);
        if (apart) {
            return new Separation("node", "labels and taints of node pools (" + names(first, second) + ")" + SHARED);
        }
        boolean oneChooses =
                first.stream().allMatch(Placement::chooses) || second.stream().allMatch(Placement::chooses);
        return oneChooses
                ? new Separation(
                        least.level(),
                        least.note() + "; nothing in sight keeps the pods of the one off the nodes of the other")
                : least;
    }

    private boolean allPairs(Set<Placement> first, Set<Placement> second, boolean byPools) {
        return first.stream()
                .allMatch(one -> second.stream()
                        .allMatch(other ->
                                one.contradicts(other) || byPools && areInOtherPools(Set.of(one), Set.of(other))));
    }

    /** Nodes of no declared pool could take anybody, so each workload must have a pool that takes it. */
    private boolean areInOtherPools(Set<Placement> first, Set<Placement> second) {
        Set<NodePool> ofFirst = new LinkedHashSet<>();
        Set<NodePool> ofSecond = new LinkedHashSet<>();
        return collect(first, ofFirst) && collect(second, ofSecond) && Collections.disjoint(ofFirst, ofSecond);
    }

    private boolean collect(Set<Placement> placements, Set<NodePool> into) {
        for (Placement placement : placements) {
            List<NodePool> taking = placement.in(pools);
            if (taking.isEmpty()) {
                return false;
            }
            into.addAll(taking);
        }
        return true;
    }

    private String names(Set<Placement> first, Set<Placement> second) {
        Set<NodePool> used = new LinkedHashSet<>();
        collect(first, used);
        collect(second, used);
        return used.stream().map(NodePool::name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static void add(EstateNode node, List<NodePool> into) {
        if (node.resource != null) {
            into.addAll(NodePools.of(node.resource));
        }
    }

    /** Of all pods; empty where none are in sight. */
    private static Set<Placement> placements(Collection<EstateNode> members) {
        Set<Placement> placements = new LinkedHashSet<>();
        Set<String> spaces = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (EstateNode member : members) {
            if (member.boundaryId != null && Boundaries.kind(member.boundaryId).equals(Boundaries.NAMESPACE)) {
                spaces.add(member.id);
            } else if (member.resource != null && PodSpecs.isWorkload(member.resource)) {
                placements.add(PodSpecs.placement(member.resource));
                member.out.stream().filter(edge -> edge.to() != null).forEach(edge -> seen.add(edge.to()));
            } else if (startsPods(member)) {
                placements.add(Placement.UNKNOWN);
            }
        }
        if (!placements.isEmpty() && !seen.containsAll(spaces)) {
            // What runs in a namespace of theirs is not in sight.
            placements.add(Placement.UNKNOWN);
        }
        return placements;
    }

    /** An operator may start pods in a namespace for any kind that is not known to be something else. */
    private static boolean startsPods(EstateNode member) {
        boolean inNamespace = member.declaredBoundaries.stream()
                .anyMatch(id -> Boundaries.kind(id).equals(Boundaries.NAMESPACE));
        return member.platform().equals("kubernetes")
                && member.mapping == TypeMapping.NONE
                && !member.isExternal()
                && inNamespace;
    }
}
