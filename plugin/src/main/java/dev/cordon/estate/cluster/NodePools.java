package dev.cordon.estate.cluster;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pools of nodes that resources of clouds and clusters declare. */
public final class NodePools {

    private static final List<String> AKS = List.of("agentpool", "kubernetes.azure.com/agentpool");
    private static final List<String> EKS = List.of("eks.amazonaws.com/nodegroup");
    private static final List<String> GKE = List.of("cloud.google.com/gke-nodepool");

    private static final Map<String, Form> FORMS = Map.of(
            "azurerm_kubernetes_cluster_node_pool", new Form("", "node_labels", "node_taints", "name", AKS),
            "azurerm_kubernetes_cluster", new Form("default_node_pool", "node_labels", "node_taints", "name", AKS),
            "Microsoft.ContainerService/managedClusters/agentPools",
                    new Form("properties", "nodeLabels", "nodeTaints", "", AKS),
            "Microsoft.ContainerService/managedClusters",
                    new Form("properties.agentPoolProfiles", "nodeLabels", "nodeTaints", "name", AKS),
            "aws_eks_node_group", new Form("", "labels", "taint", "node_group_name", EKS),
            "AWS::EKS::Nodegroup", new Form("", "Labels", "Taints", "NodegroupName", EKS),
            "google_container_node_pool", new Form("", "node_config.labels", "node_config.taint", "name", GKE),
            "google_container_cluster", new Form("node_pool", "node_config.labels", "node_config.taint", "name", GKE),
            "Node", new Form("", "metadata.labels", "spec.taints", "metadata.name", List.of(NodePool.NODE_NAME)),
            "NodePool",
                    new Form(
                            "",
                            "spec.template.metadata.labels",
                            "spec.template.spec.taints",
                            "metadata.name",
                            List.of("karpenter.sh/nodepool")));

    private static final Taint CRITICAL = new Taint("CriticalAddonsOnly", "true", Taint.plain("NoSchedule"));

    private NodePools() {}

    /** Empty where the resource declares none. */
    public static List<NodePool> of(Resource resource) {
        @Nullable Form form = FORMS.get(resource.type());
        if (form == null) {
            return List.of();
        }
        List<NodePool> pools = new ArrayList<>();
        for (Value pool : Fields.all(resource.attributes(), form.each)) {
            pools.add(form.read(resource, pool));
        }
        return pools;
    }

    /**
     * Where a resource says what.
     *
     * @param each the blocks that are a pool each; empty where the resource is one
     * @param nameLabels labels that hold the pool's name
     */
    private record Form(String each, String labels, String taints, String name, List<String> nameLabels) {

        NodePool read(Resource resource, Value pool) {
            Map<String, Set<String>> possible = new HashMap<>();
            Fields.labels(pool, labels).forEach((key, value) -> possible.put(key, Set.of(value)));
            @Nullable String called = name.isEmpty() ? lastName(resource) : Fields.text(pool, name);
            if (called != null) {
                nameLabels.forEach(label -> possible.putIfAbsent(label, Set.of(called)));
            }
            requirements(pool, possible);
            return new NodePool(
                    called == null ? resource.name() : called, possible, taints(resource, pool), isOpen(resource));
        }

        /** Of {@code cluster/pool}. */
        private static String lastName(Resource resource) {
            return resource.name().substring(resource.name().lastIndexOf('/') + 1);
        }

        private List<Taint> taints(Resource resource, Value pool) {
            if (isUnknown(resource, taints)) {
                return List.of();
            }
            List<Taint> all = new ArrayList<>();
            Fields.all(pool, taints).stream()
                    .map(Taint::of)
                    .filter(Objects::nonNull)
                    .forEach(all::add);
            if (Fields.all(pool, "only_critical_addons_enabled").contains(BooleanValue.TRUE)) {
                all.add(CRITICAL);
            }
            return all;
        }

        /** Karpenter starts nodes with any of the values that a pool allows. */
        private static void requirements(Value pool, Map<String, Set<String>> possible) {
            for (Value one : Fields.all(pool, "spec.template.spec.requirements")) {
                @Nullable String key = Fields.text(one, "key");
                Set<String> values = new TreeSet<>(Fields.texts(one, "values"));
                if (key != null && !values.isEmpty() && "In".equals(Fields.text(one, "operator"))) {
                    possible.putIfAbsent(key, values);
                }
            }
        }

        private boolean isOpen(Resource resource) {
            return isUnknown(resource, labels);
        }

        private boolean isUnknown(Resource resource, String path) {
            String whole = each.isEmpty() ? path : each + "." + path;
            for (Unknown unknown : resource.unknowns()) {
                String plain = unknown.path().replaceAll("\\[\\d+\\]", "");
                if (plain.isEmpty() || whole.equals(plain) || whole.startsWith(plain + ".") || isBelow(plain, whole)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isBelow(String unknown, String path) {
            return unknown.startsWith(path + ".") || unknown.startsWith(path + "[");
        }
    }
}
