package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one kustomization makes of an object, in the order in which kustomize goes. */
final class Layer {

    /** Kinds whose names mean something to others, and are left alone. */
    private static final Set<String> UNPREFIXED = Set.of("Namespace", "CustomResourceDefinition", "APIService");

    private static final Set<String> SCALED =
            Set.of("Deployment", "StatefulSet", "ReplicaSet", "ReplicationController");

    private final Kustomization kustomization;
    private final Labels labels;
    private final List<Unknown> unknowns = new ArrayList<>();

    Layer(Kustomization kustomization) {
        this.kustomization = kustomization;
        this.labels = new Labels(kustomization.document());
    }

    /** Null where a patch takes the object away. */
    @Nullable
    Subject apply(Subject subject) {
        unknowns.clear();
        Subject current = patched(subject, false);
        if (current == null) {
            return null;
        }
        current = named(moved(current));
        current = current.with(labels.apply(current.document(), current.kind()));
        current = patched(current, true);
        if (current == null) {
            return null;
        }
        current = scaled(current);
        Node.Mapping images = Images.apply(kustomization.document(), current.document());
        NotApplied.mark(kustomization.document(), current, unknowns);
        return current.with(images).with(unknowns);
    }

    private @Nullable Subject patched(Subject subject, boolean late) {
        Subject current = subject;
        for (Patch patch : kustomization.patches()) {
            if (patch.late() == late) {
                if (patch.deletes(current)) {
                    return null;
                }
                current = patch.apply(current, unknowns);
            }
        }
        return current;
    }

    private Subject moved(Subject subject) {
        Node.@Nullable Scalar namespace = kustomization.namespace();
        boolean space = subject.kind().equals("Namespace") && subject.group().isEmpty();
        if (namespace == null) {
            return subject;
        }
        Subject moved = subject.with(NamespaceFields.moved(subject.kind(), subject.document(), namespace));
        if (subject.clusterWide() && !space) {
            return moved;
        }
        return space ? moved.called(namespace) : moved.with(moved.inMetadata("namespace", namespace));
    }

    private Subject named(Subject subject) {
        String prefix = kustomization.affix("namePrefix");
        String suffix = kustomization.affix("nameSuffix");
        @Nullable Node name = Nodes.at(subject.document(), "metadata", "name");
        @Nullable String text = Nodes.text(name);
        if (name == null || text == null || UNPREFIXED.contains(subject.kind()) || (prefix + suffix).isEmpty()) {
            return subject;
        }
        return subject.called(Nodes.scalar(prefix + text + suffix, name));
    }

    private Subject scaled(Subject subject) {
        for (Node replicas : Kustomization.items(kustomization.document(), "replicas")) {
            @Nullable String name = Nodes.text(Nodes.at(replicas, "name"));
            @Nullable Node count = Nodes.at(replicas, "count");
            boolean meant = name != null && subject.names().contains(name);
            if (meant && count != null && SCALED.contains(subject.kind())) {
                Node.Mapping spec = mapping(subject.document().get("spec"), subject.document());
                return subject.with(Nodes.with(subject.document(), "spec", Nodes.with(spec, "replicas", count)));
            }
        }
        return subject;
    }

    private static Node.Mapping mapping(@Nullable Node node, Node place) {
        return node instanceof Node.Mapping mapping ? mapping : new Node.Mapping(List.of(), place.location());
    }
}
