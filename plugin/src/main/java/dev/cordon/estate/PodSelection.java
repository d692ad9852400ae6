package dev.cordon.estate;

import dev.cordon.estate.cluster.LabelSelector;
import dev.cordon.estate.cluster.Peer;
import dev.cordon.estate.cluster.PodSpecs;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what policies and services select: namespaces of their cluster by their labels, and pods in them. */
final class PodSelection {

    /** The namespace stands for more pods than that. */
    private static final int MOST_PODS = 20;

    private final EstateGraph graph;
    private final BoundaryNodes boundaries;
    private final Map<String, List<EstateNode>> spaces = new HashMap<>();
    private final Map<EstateNode, List<EstateNode>> pods = new HashMap<>();

    PodSelection(EstateGraph graph, BoundaryNodes boundaries) {
        this.graph = graph;
        this.boundaries = boundaries;
    }

    /** Why it is not known what the peer selects; null where it is. */
    @Nullable
    Unknown unknown(Resource policy, String peer) {
        return policy.unknowns().stream()
                .filter(one -> Peer.FIELDS.stream().anyMatch(field -> one.path().startsWith(peer + "." + field)))
                .findFirst()
                .orElse(null);
    }

    /**
     * @param into gets what is selected and in sight
     * @return whether more may be selected than can be told: all namespaces, or some of which none is in sight
     */
    boolean find(EstateNode policy, AttributeHit said, List<EstateNode> into) {
        Peer peer = Peer.of(policy.type, said.value());
        if (peer.elsewhere()) {
            return false;
        }
        LabelSelector ofSpaces = peer.namespaces();
        LabelSelector ofPods = peer.pods();
        boolean anyPod = ofPods == null || ofPods.isEverything();
        if (ofSpaces != null && ofSpaces.isEverything() && anyPod) {
            return true;
        }
        for (EstateNode space : ofSpaces == null ? own(policy) : selected(policy, ofSpaces)) {
            List<EstateNode> some = ofPods == null || anyPod ? List.of() : pods(space, ofPods);
            boolean told = peer.podsAlone() || !some.isEmpty() && some.size() <= MOST_PODS;
            // Of all namespaces, those count in which such a pod is in sight.
            if (told || ofSpaces == null || !ofSpaces.isEverything()) {
                into.addAll(told ? some : List.of(space));
            }
        }
        return into.isEmpty();
    }

    private List<EstateNode> own(EstateNode policy) {
        return policy.declaredBoundaries.stream()
                .filter(id -> Boundaries.kind(id).equals(Boundaries.NAMESPACE))
                .map(id -> boundaries.find(id, policy, policy.location()))
                .limit(1)
                .toList();
    }

    private List<EstateNode> selected(EstateNode policy, LabelSelector selector) {
        if (!selector.names().isEmpty()) {
            return selector.names().stream()
                    .map(name -> boundaries.find(Boundaries.NAMESPACE + ":" + name, policy, policy.location()))
                    .toList();
        }
        String cluster = cluster(policy);
        if (cluster == null) {
            return List.of();
        }
        index();
        List<EstateNode> found = new ArrayList<>();
        for (EstateNode space : spaces.getOrDefault(cluster, List.of())) {
            if (space.resource != null && selector.selectsNamespace(space.resource)) {
                found.add(space);
            }
        }
        return found;
    }

    private List<EstateNode> pods(EstateNode space, LabelSelector selector) {
        index();
        List<EstateNode> found = new ArrayList<>();
        for (EstateNode workload : pods.getOrDefault(space, List.of())) {
            if (workload.resource != null && selector.selectsPods(workload.resource)) {
                found.add(workload);
            }
        }
        return found;
    }

    private void index() {
        if (!spaces.isEmpty() || !pods.isEmpty()) {
            return;
        }
        for (EstateNode node : List.copyOf(graph.nodes())) {
            Resource resource = node.resource;
            if (resource == null || !resource.platform().equals("kubernetes")) {
                continue;
            }
            String cluster = cluster(node);
            if (node.boundaryId != null && node.type.equals("Namespace") && cluster != null) {
                spaces.computeIfAbsent(cluster, c -> new ArrayList<>()).add(node);
            } else if (PodSpecs.isWorkload(resource)) {
                own(node)
                        .forEach(space -> pods.computeIfAbsent(space, s -> new ArrayList<>())
                                .add(node));
            }
        }
    }

    private static @Nullable String cluster(EstateNode node) {
        return node.declaredBoundaries.stream()
                .filter(id -> Boundaries.kind(id).equals(Boundaries.CLUSTER))
                .findFirst()
                .orElse(null);
    }
}
