/**
 * What kustomizations make of the manifests that they take in, as far as it is certain without being kustomize:
 * {@link dev.cordon.platform.kubernetes.kustomize.Kustomizations} reads them,
 * {@link dev.cordon.platform.kubernetes.kustomize.Builds} says which of them a file passes through, and
 * {@link dev.cordon.platform.kubernetes.kustomize.Built} is an object as its builds leave it. What is not applied is a
 * note, and unknown where it could change the object.
 */
@NullMarked
package dev.cordon.platform.kubernetes.kustomize;

import org.jspecify.annotations.NullMarked;
