package dev.cordon.platform.kubernetes;

import java.util.List;
import java.util.Set;

/**
 * That a field names another object.
 *
 * @param kinds of the manifests that have the field; empty for all
 * @param field path of names from the root of the manifest; {@code []} after a name means every item
 * @param target kind of the object that is named
 * @param cluster whether the target has no namespace
 */
record ReferenceRule(Set<String> kinds, List<String> field, String target, boolean cluster) {

    private static ReferenceRule in(String kind, String field, String target) {
        return new ReferenceRule(Set.of(kind), List.of(field.split("\\.")), target, false);
    }

    private static ReferenceRule toCluster(String kind, String field, String target) {
        return new ReferenceRule(Set.of(kind), List.of(field.split("\\.")), target, true);
    }

    /** The fields of a pod's {@code spec}, from there. */
    static final List<ReferenceRule> POD = List.of(
            in("Pod", "serviceAccountName", "ServiceAccount"),
            in("Pod", "imagePullSecrets[].name", "Secret"),
            in("Pod", "volumes[].configMap.name", "ConfigMap"),
            in("Pod", "volumes[].secret.secretName", "Secret"),
            in("Pod", "volumes[].persistentVolumeClaim.claimName", "PersistentVolumeClaim"),
            in("Pod", "volumes[].projected.sources[].configMap.name", "ConfigMap"),
            in("Pod", "volumes[].projected.sources[].secret.name", "Secret"),
            in("Pod", "containers[].env[].valueFrom.configMapKeyRef.name", "ConfigMap"),
            in("Pod", "containers[].env[].valueFrom.secretKeyRef.name", "Secret"),
            in("Pod", "containers[].envFrom[].configMapRef.name", "ConfigMap"),
            in("Pod", "containers[].envFrom[].secretRef.name", "Secret"),
            in("Pod", "initContainers[].env[].valueFrom.configMapKeyRef.name", "ConfigMap"),
            in("Pod", "initContainers[].env[].valueFrom.secretKeyRef.name", "Secret"),
            in("Pod", "initContainers[].envFrom[].configMapRef.name", "ConfigMap"),
            in("Pod", "initContainers[].envFrom[].secretRef.name", "Secret"),
            toCluster("Pod", "nodeName", "Node"),
            toCluster("Pod", "priorityClassName", "PriorityClass"),
            toCluster("Pod", "runtimeClassName", "RuntimeClass"));

    /** The fields of other manifests, from the root. */
    static final List<ReferenceRule> OTHER = List.of(
            in("Ingress", "spec.defaultBackend.service.name", "Service"),
            in("Ingress", "spec.rules[].http.paths[].backend.service.name", "Service"),
            in("Ingress", "spec.rules[].http.paths[].backend.serviceName", "Service"),
            in("Ingress", "spec.tls[].secretName", "Secret"),
            toCluster("Ingress", "spec.ingressClassName", "IngressClass"),
            in("StatefulSet", "spec.serviceName", "Service"),
            in("ServiceAccount", "secrets[].name", "Secret"),
            in("ServiceAccount", "imagePullSecrets[].name", "Secret"),
            toCluster("ValidatingAdmissionPolicyBinding", "spec.policyName", "ValidatingAdmissionPolicy"),
            toCluster("PersistentVolumeClaim", "spec.volumeName", "PersistentVolume"),
            toCluster("PersistentVolumeClaim", "spec.storageClassName", "StorageClass"),
            toCluster("PersistentVolume", "spec.storageClassName", "StorageClass"),
            toCluster("StatefulSet", "spec.volumeClaimTemplates[].spec.storageClassName", "StorageClass"),
            toCluster("Gateway", "spec.gatewayClassName", "GatewayClass"),
            in("VolumeSnapshot", "spec.source.persistentVolumeClaimName", "PersistentVolumeClaim"),
            toCluster("VolumeSnapshot", "spec.volumeSnapshotClassName", "VolumeSnapshotClass"));

    boolean appliesTo(String kind) {
        return kinds.contains(kind);
    }
}
