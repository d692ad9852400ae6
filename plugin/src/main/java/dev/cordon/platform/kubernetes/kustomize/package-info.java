/**
 * What kustomizations make of the manifests that they take in, as far as it is certain without being kustomize:
 * {@link dev.cordon.platform.kubernetes.kustomize.Kustomizations} reads them, and
 * {@link dev.cordon.platform.kubernetes.kustomize.Renderings} renders each that no other one takes in: what it takes in
 * and generates ({@code Generated}), layer by layer ({@code Layer}, {@code Replacements}), then what needs all objects
 * ({@code Finish}). A {@link dev.cordon.platform.kubernetes.kustomize.Subject} is an object on that way. What is not
 * applied is a note, and unknown where it could change the object.
 */
@NullMarked
package dev.cordon.platform.kubernetes.kustomize;

import org.jspecify.annotations.NullMarked;
