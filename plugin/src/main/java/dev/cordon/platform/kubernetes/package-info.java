/**
 * Kubernetes manifests of any kind to resources. {@link dev.cordon.platform.kubernetes.KubernetesPlatform} is the entry:
 * files → manifests ({@code ManifestReader}) → references between them ({@code ManifestReferences}, by the index of all
 * that was read) → resources. Charts are not rendered, kustomizations applied as far as that is certain
 * ({@link dev.cordon.platform.kubernetes.kustomize}); the notes say so.
 */
@NullMarked
package dev.cordon.platform.kubernetes;

import org.jspecify.annotations.NullMarked;
