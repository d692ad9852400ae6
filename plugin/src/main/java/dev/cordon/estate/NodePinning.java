package dev.cordon.estate;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the workloads of two organisations in one cluster run on nodes of their own. That raises the level to
 * {@code node} and never further: the kubelet, the API server and the administrators stay shared.
 */
final class NodePinning {

    private static final List<List<String>> POD_SPECS = List.of(
            List.of("spec", "template", "spec"),
            List.of("spec", "jobTemplate", "spec", "template", "spec"),
            List.of("spec"));

    private static final Set<String> WORKLOADS = Set.of(
            "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "Pod");

    private NodePinning() {}

    static Separation between(Collection<EstateNode> first, Collection<EstateNode> second, Separation least) {
        Set<Value> ofFirst = selectors(first);
        Set<Value> ofSecond = selectors(second);
        boolean apart = !ofFirst.isEmpty() && !ofSecond.isEmpty() && Collections.disjoint(ofFirst, ofSecond);
        return apart
                ? new Separation("node", "node selectors keep the two on nodes of their own; the API server is shared")
                : least;
    }

    /** The node selectors of all workloads; empty where one of them may run anywhere. */
    private static Set<Value> selectors(Collection<EstateNode> members) {
        Set<Value> selectors = new HashSet<>();
        for (EstateNode member : members) {
            if (WORKLOADS.contains(member.type) && member.resource != null) {
                Value selector = selector(member.resource.attributes());
                if (!(selector instanceof ObjectValue labels) || labels.size() == 0) {
                    return Set.of();
                }
                selectors.add(selector);
            }
        }
        return selectors;
    }

    private static @Nullable Value selector(ObjectValue manifest) {
        for (List<String> path : POD_SPECS) {
            Value at = manifest;
            for (String step : path) {
                at = at instanceof ObjectValue object ? object.get(step) : null;
            }
            if (at instanceof ObjectValue spec && spec.get("nodeSelector") != null) {
                return spec.get("nodeSelector");
            }
        }
        return null;
    }
}
