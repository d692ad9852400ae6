package dev.cordon.platform.terraform.model;

import dev.cordon.resource.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The cluster that a provider of Kubernetes puts its resources into: the one that its address, certificate or
 * credentials come from.
 */
public final class ClusterReferences {

    /** Where the resources of the provider say so. */
    public static final String PATH = "provider.cluster";

    private static final Set<String> PROVIDERS = Set.of("helm", "kubectl", "kubernetes");
    private static final Pattern CLUSTER =
            Pattern.compile("(^|[.])(aws_eks_cluster|azurerm_kubernetes_cluster|google_container_cluster"
                    + "|openstack_containerinfra_cluster_v1)[.][^.]+$");

    private ClusterReferences() {}

    /**
     * @param provider local name, such as {@code helm}
     * @param references of the arguments of its block
     * @return one for each cluster
     */
    public static List<Reference> of(String provider, List<Reference> references) {
        if (!PROVIDERS.contains(provider)) {
            return List.of();
        }
        Map<String, Reference> byCluster = new LinkedHashMap<>();
        for (Reference reference : references) {
            if (CLUSTER.matcher(reference.target()).find()) {
                byCluster.putIfAbsent(
                        reference.target(), new Reference(PATH, reference.target(), "id", reference.location()));
            }
        }
        return new ArrayList<>(byCluster.values());
    }
}
