package dev.cordon.estate.cluster;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the selectors of a policy or a service mean.
 *
 * @param namespaces in which of them; null for that of the policy
 * @param pods which of their pods; null for all
 * @param elsewhere whether something is meant that is no pod of the cluster, or nothing at all
 * @param podsAlone whether nothing stands for pods that are not in sight
 */
public record Peer(
        @Nullable LabelSelector namespaces, @Nullable LabelSelector pods, boolean elsewhere, boolean podsAlone) {

    /** Fields that hold selectors; what is unknown in them leaves open who is meant. */
    public static final List<String> FIELDS = List.of(
            "namespaceSelector", "podSelector", "endpointSelector", "selector", "matchLabels", "matchExpressions");

    /** Labels of Cilium say where they come from. */
    private static final List<String> SOURCES = List.of("k8s:", "any:");

    private static final String CLUSTERWIDE = "CiliumClusterwideNetworkPolicy";
    private static final String RESERVED = "reserved:";
    private static final String NAMESPACE = "io.kubernetes.pod.namespace";
    private static final String OF_NAMESPACE = "io.cilium.k8s.namespace.labels.";

    private static final Peer NOBODY = new Peer(null, null, true, true);

    /** @param kind of the manifest that has the selectors */
    public static Peer of(String kind, @Nullable Value said) {
        if (!(said instanceof ObjectValue object)) {
            return NOBODY;
        }
        if (kind.equals("Service")) {
            Map<String, String> labels = Fields.labels(object, "selector");
            // Without a selector somebody else says where it leads.
            return labels.isEmpty() ? NOBODY : new Peer(null, LabelSelector.ofLabels(labels), false, true);
        }
        if (kind.startsWith("Cilium")) {
            @Nullable Value own = object.get("endpointSelector");
            return cilium(own == null ? object : own, kind.equals(CLUSTERWIDE));
        }
        @Nullable LabelSelector namespaces = LabelSelector.of(object.get("namespaceSelector"));
        @Nullable LabelSelector pods = LabelSelector.of(object.get("podSelector"));
        boolean address = namespaces == null && pods == null && object.get("ipBlock") != null;
        return new Peer(namespaces, pods, address, false);
    }

    /**
     * One selector for both: the namespace of a pod, and the labels of that, are labels of the pod to Cilium.
     *
     * @param anywhere whether pods of every namespace are meant where no label names one
     */
    private static Peer cilium(Value selector, boolean anywhere) {
        List<Requirement> namespaces = new ArrayList<>();
        List<Requirement> pods = new ArrayList<>();
        boolean everywhere = anywhere;
        for (Requirement one : LabelSelector.requirements(selector)) {
            String key = one.key();
            if (key.startsWith(RESERVED)) {
                return NOBODY;
            }
            for (String source : SOURCES) {
                key = key.startsWith(source) ? key.substring(source.length()) : key;
            }
            if (key.equals(NAMESPACE) && one.operator().equals(Requirement.EXISTS)) {
                everywhere = true;
            } else if (key.equals(NAMESPACE)) {
                namespaces.add(one.under(LabelSelector.NAMESPACE_NAME));
            } else if (key.startsWith(OF_NAMESPACE)) {
                namespaces.add(one.under(key.substring(OF_NAMESPACE.length())));
            } else {
                pods.add(one.under(key));
            }
        }
        boolean own = namespaces.isEmpty() && !everywhere;
        return new Peer(own ? null : new LabelSelector(namespaces), new LabelSelector(pods), false, false);
    }
}
