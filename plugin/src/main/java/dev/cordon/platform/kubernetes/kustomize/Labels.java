package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels and annotations that a kustomization adds, to objects, and to selectors and pods where it says so. */
final class Labels {

    private static final Set<String> WORKLOADS =
            Set.of("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "ReplicationController", "Job");

    private static final List<String> MATCHED = List.of("spec", "selector", "matchLabels");
    private static final List<String> TERMS = List.of(
            "preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm",
            "requiredDuringSchedulingIgnoredDuringExecution");

    private final Map<String, Node.Entry> ofObjects = new LinkedHashMap<>();
    private final Map<String, Node.Entry> ofPods = new LinkedHashMap<>();
    private final Map<String, Node.Entry> ofSelectors = new LinkedHashMap<>();
    private final Map<String, Node.Entry> annotations = new LinkedHashMap<>();

    Labels(Node kustomization) {
        for (Node item : Kustomization.items(kustomization, "labels")) {
            @Nullable Node pairs = Nodes.at(item, "pairs");
            boolean selectors = isTrue(item, "includeSelectors");
            collect(pairs, ofObjects);
            if (selectors || isTrue(item, "includeTemplates")) {
                collect(pairs, ofPods);
            }
            if (selectors) {
                collect(pairs, ofSelectors);
            }
        }
        @Nullable Node common = Nodes.at(kustomization, "commonLabels");
        collect(common, ofObjects);
        collect(common, ofPods);
        collect(common, ofSelectors);
        collect(Nodes.at(kustomization, "commonAnnotations"), annotations);
    }

    Node.Mapping apply(Node.Mapping document, String kind) {
        Node.Mapping result = at(document, List.of("metadata", "labels"), ofObjects, true);
        result = at(result, List.of("metadata", "annotations"), annotations, true);
        List<String> template = List.of("spec", "template", "metadata");
        if (kind.equals("CronJob")) {
            template = List.of("spec", "jobTemplate", "spec", "template", "metadata");
            result = at(result, List.of("spec", "jobTemplate", "metadata", "labels"), ofPods, true);
            result = at(result, List.of("spec", "jobTemplate", "metadata", "annotations"), annotations, true);
        }
        if (kind.equals("StatefulSet")) {
            result = at(result, List.of("spec", "volumeClaimTemplates", "metadata", "labels"), ofSelectors, true);
        }
        if (WORKLOADS.contains(kind) || kind.equals("CronJob")) {
            result = at(result, below(template, "labels"), ofPods, true);
            result = at(result, below(template, "annotations"), annotations, true);
        }
        return selectors(result, kind);
    }

    private Node.Mapping selectors(Node.Mapping document, String kind) {
        return switch (kind) {
            case "Service", "ReplicationController" -> at(document, List.of("spec", "selector"), ofSelectors, true);
            case "ReplicaSet", "DaemonSet" -> at(document, MATCHED, ofSelectors, true);
            case "Deployment", "StatefulSet" -> affinities(at(document, MATCHED, ofSelectors, true));
            case "Job", "PodDisruptionBudget" -> at(document, MATCHED, ofSelectors, false);
            case "CronJob" ->
                at(document, List.of("spec", "jobTemplate", "spec", "selector", "matchLabels"), ofSelectors, false);
            case "NetworkPolicy" -> policy(document);
            default -> document;
        };
    }

    /** Where pods are to run in relation to others of the same labels. */
    private Node.Mapping affinities(Node.Mapping document) {
        Node.Mapping result = document;
        for (String affinity : List.of("podAffinity", "podAntiAffinity")) {
            for (String term : TERMS) {
                List<String> path = new ArrayList<>(List.of("spec", "template", "spec", "affinity", affinity));
                path.addAll(List.of(term.split("/")));
                path.addAll(List.of("labelSelector", "matchLabels"));
                result = at(result, path, ofSelectors, false);
            }
        }
        List<String> spread =
                List.of("spec", "template", "spec", "topologySpreadConstraints", "labelSelector", "matchLabels");
        return at(result, spread, ofSelectors, false);
    }

    private Node.Mapping policy(Node.Mapping document) {
        Node.Mapping result = at(document, List.of("spec", "podSelector", "matchLabels"), ofSelectors, false);
        result = at(result, List.of("spec", "ingress", "from", "podSelector", "matchLabels"), ofSelectors, false);
        return at(result, List.of("spec", "egress", "to", "podSelector", "matchLabels"), ofSelectors, false);
    }

    /** The mapping at a path, in each item of the lists on the way, with these entries. */
    private static Node.Mapping at(
            Node.Mapping node, List<String> path, Map<String, Node.Entry> entries, boolean create) {
        if (entries.isEmpty()) {
            return node;
        }
        if (path.isEmpty()) {
            Node.Mapping result = node;
            for (Node.Entry entry : entries.values()) {
                result = Nodes.with(result, entry.name(), entry.value());
            }
            return result;
        }
        @Nullable Node child = node.get(path.get(0));
        if (child == null || Nodes.isNull(child)) {
            child = create && !path.get(0).equals("volumeClaimTemplates")
                    ? new Node.Mapping(List.of(), node.location())
                    : null;
        }
        List<String> rest = path.subList(1, path.size());
        if (child instanceof Node.Mapping mapping) {
            return Nodes.with(node, path.get(0), at(mapping, rest, entries, create));
        }
        return child instanceof Node.Sequence list
                ? Nodes.with(node, path.get(0), each(list, rest, entries, create))
                : node;
    }

    private static Node each(Node.Sequence list, List<String> path, Map<String, Node.Entry> entries, boolean create) {
        List<Node> items = new ArrayList<>(list.items().size());
        for (Node item : list.items()) {
            items.add(item instanceof Node.Mapping mapping ? at(mapping, path, entries, create) : item);
        }
        return new Node.Sequence(items, list.location());
    }

    private static List<String> below(List<String> path, String name) {
        List<String> all = new ArrayList<>(path);
        all.add(name);
        return all;
    }

    private static boolean isTrue(Node node, String field) {
        return "true".equals(Nodes.scalarText(Nodes.at(node, field)));
    }

    private static void collect(@Nullable Node node, Map<String, Node.Entry> into) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> into.put(entry.name(), entry));
        }
    }
}
