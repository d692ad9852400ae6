package dev.cordon.estate.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nodes that are alike, as far as it matters to pods.
 *
 * @param labels possible values by name
 * @param open whether the nodes may have labels beside these
 */
public record NodePool(String name, Map<String, Set<String>> labels, List<Taint> taints, boolean open) {

    /** The label by which a node is chosen that a pod names. */
    static final String NODE_NAME = "#nodeName";

    /** Labels of these domains are given by the cluster and its cloud. */
    private static final List<String> GIVEN = List.of(
            "kubernetes.io", "k8s.io", "cloud.google.com", "eks.amazonaws.com", "azure.com", "karpenter.sh", "k8s.aws");

    public NodePool {
        labels = Map.copyOf(labels);
        taints = taints.stream().filter(Taint::isHard).toList();
    }

    /** Whether pods may run here; where it is not known, they may. */
    boolean admits(Placement pods) {
        return taints.stream().allMatch(pods::tolerates)
                && pods.alternatives().stream().anyMatch(all -> all.stream().allMatch(this::meets));
    }

    private boolean meets(Requirement requirement) {
        Set<String> values = labels.get(requirement.key());
        return values == null && mayHave(requirement.key()) || requirement.allows(values);
    }

    private boolean mayHave(String key) {
        int slash = key.indexOf('/');
        String domain = slash < 0 ? "" : key.substring(0, slash);
        return open
                || key.equals(NODE_NAME)
                || key.equals("agentpool")
                || GIVEN.stream().anyMatch(one -> domain.equals(one) || domain.endsWith("." + one));
    }
}
