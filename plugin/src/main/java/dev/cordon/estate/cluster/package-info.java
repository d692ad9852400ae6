/**
 * How a Kubernetes cluster decides by labels: on which nodes a pod may run
 * ({@link dev.cordon.estate.cluster.Placement} and {@link dev.cordon.estate.cluster.NodePool}), and which pods and
 * namespaces a selector means ({@link dev.cordon.estate.cluster.LabelSelector}).
 */
@NullMarked
package dev.cordon.estate.cluster;

import org.jspecify.annotations.NullMarked;
