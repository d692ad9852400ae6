package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A manifest as its builds leave it, as far as they agree. Where one puts it here and another there, it is unknown where
 * it goes.
 */
final class BuildChanges {

    private final List<Build> builds;
    private final List<Unknown> unknowns = new ArrayList<>();

    BuildChanges(List<Build> builds) {
        this.builds = builds;
    }

    /** What the builds do not agree on. */
    List<Unknown> unknowns() {
        return unknowns;
    }

    Node.Mapping apply(Node.Mapping document, String apiVersion, String kind) {
        if (builds.isEmpty()) {
            return document;
        }
        Node.Mapping metadata = document.get("metadata") instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(List.of(), document.location());
        boolean space = kind.equals("Namespace");
        if (space || !Scopes.of(apiVersion, kind, "any").equals(Scopes.CLUSTER)) {
            metadata = moved(metadata, space ? "name" : "namespace", document);
        }
        metadata = merged(metadata, "labels", Build::labels);
        metadata = merged(metadata, "annotations", Build::annotations);
        return Nodes.with(document, "metadata", metadata);
    }

    private Node.Mapping moved(Node.Mapping metadata, String field, Node document) {
        String own = Nodes.scalarText(metadata.get(field));
        TreeSet<String> spaces = new TreeSet<>();
        for (Build build : builds) {
            String space = build.space();
            spaces.add(space == null ? String.valueOf(own == null ? Scopes.DEFAULT : own) : space);
        }
        if (spaces.size() > 1 && field.equals("namespace")) {
            String reason = "kustomizations put it into " + String.join(" and ", spaces) + "; check what they build";
            unknowns.add(new Unknown("metadata.namespace", reason, document.location()));
            return Nodes.without(metadata, field);
        }
        Node.@Nullable Scalar namespace = builds.get(0).namespace();
        return namespace == null || spaces.size() > 1 ? metadata : Nodes.with(metadata, field, namespace);
    }

    private Node.Mapping merged(Node.Mapping metadata, String field, Function<Build, Map<String, Node.Entry>> part) {
        Map<String, Node.Entry> all = new LinkedHashMap<>();
        builds.forEach(build -> all.putAll(part.apply(build)));
        if (all.isEmpty()) {
            return metadata;
        }
        Node.Mapping result = metadata.get(field) instanceof Node.Mapping own
                ? own
                : new Node.Mapping(List.of(), metadata.location());
        for (Node.Entry entry : all.values()) {
            String value = Nodes.scalarText(entry.value());
            boolean agreed = builds.stream()
                    .allMatch(build ->
                            Objects.equals(value, text(part.apply(build).get(entry.name()))));
            if (agreed) {
                result = Nodes.with(result, entry.name(), entry.value());
            } else {
                String path = AttributePath.member(AttributePath.member("metadata", field), entry.name());
                unknowns.add(new Unknown(path, "kustomizations give it different values", entry.location()));
                result = Nodes.without(result, entry.name());
            }
        }
        return Nodes.with(metadata, field, result);
    }

    private static @Nullable String text(Node.@Nullable Entry entry) {
        return entry == null ? null : Nodes.scalarText(entry.value());
    }
}
