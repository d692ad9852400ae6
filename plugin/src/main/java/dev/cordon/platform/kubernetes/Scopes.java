package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.DescriptorText;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a manifest belongs: the folder that scopes its id, and the namespace, if its kind has one. */
final class Scopes {

    /** Stands for the namespace of what has none. */
    static final String CLUSTER = "_cluster";

    /** Where a manifest goes that names no namespace, unless the one who applies it says otherwise. */
    static final String DEFAULT = "default";

    private static final Set<String> CLUSTER_KINDS = Set.of(
            "APIService",
            "CertificateSigningRequest",
            "CiliumClusterwideNetworkPolicy",
            "ClusterExternalSecret",
            "ClusterIssuer",
            "ClusterPushSecret",
            "ClusterRole",
            "ClusterRoleBinding",
            "ClusterSecretStore",
            "ComponentStatus",
            "CSIDriver",
            "CSINode",
            "CustomResourceDefinition",
            "DeviceClass",
            "FlowSchema",
            "GatewayClass",
            "IngressClass",
            "IPAddress",
            "MutatingWebhookConfiguration",
            "Namespace",
            "Node",
            "PersistentVolume",
            "PodSecurityPolicy",
            "PriorityClass",
            "PriorityLevelConfiguration",
            "RuntimeClass",
            "ServiceCIDR",
            "StorageClass",
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding",
            "ValidatingWebhookConfiguration",
            "VolumeAttachment",
            "VolumeSnapshotClass",
            "VolumeSnapshotContent");

    /** API groups whose kinds all belong to a namespace unless they are listed above. */
    private static final Set<String> BUILT_IN_GROUPS = Set.of(
            "",
            "apps",
            "autoscaling",
            "batch",
            "coordination.k8s.io",
            "discovery.k8s.io",
            "events.k8s.io",
            "extensions",
            "networking.k8s.io",
            "gateway.networking.k8s.io",
            "policy",
            "rbac.authorization.k8s.io");

    private Scopes() {}

    /**
     * @param given the namespace that the manifest names, or null
     * @return the namespace, or {@link #CLUSTER}: a kind from elsewhere that names no namespace may well have none
     */
    static String of(String apiVersion, String kind, @Nullable String given) {
        if (CLUSTER_KINDS.contains(kind)) {
            return CLUSTER;
        }
        if (given != null && !given.isEmpty()) {
            return given;
        }
        return isBuiltIn(apiVersion) ? DEFAULT : CLUSTER;
    }

    /** The folder of a file as ids write it; {@code .} for the checked folder itself. */
    static String folder(Path file) {
        String name = DescriptorText.name(parent(file));
        return name.isEmpty() ? "." : name;
    }

    static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    static boolean isBuiltIn(String apiVersion) {
        return BUILT_IN_GROUPS.contains(group(apiVersion));
    }

    private static String group(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }
}
