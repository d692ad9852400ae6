package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What comes last, when all objects of a build are there: the hashes of generated names, and variables. */
final class Finish {

    private final Map<Path, Kustomization> byFolder;

    Finish(Map<Path, Kustomization> byFolder) {
        this.byFolder = byFolder;
    }

    List<Subject> of(List<Subject> objects) {
        List<Subject> named = objects.stream().map(Finish::hashed).toList();
        Map<String, @Nullable Node> values = values(named);
        return values.isEmpty()
                ? named
                : named.stream().map(one -> filled(one, values)).toList();
    }

    /** The hash of a secret would tell something of it. */
    private static Subject hashed(Subject subject) {
        if (!subject.hashed()) {
            return subject;
        }
        boolean known = subject.kind().equals("ConfigMap")
                && subject.unknowns().stream()
                        .noneMatch(unknown -> unknown.path().startsWith("data")
                                || unknown.path().isEmpty());
        if (known) {
            String name = subject.name() + "-" + ContentHash.of(subject.document());
            return subject.with(subject.inMetadata("name", Nodes.scalar(name, subject.document())));
        }
        return subject.with(subject.withoutName())
                .with(List.of(new Unknown(
                        "metadata.name",
                        "kustomize ends it in a hash of what the object holds",
                        subject.document().location())));
    }

    private Map<String, @Nullable Node> values(List<Subject> objects) {
        Set<Path> folders = new TreeSet<>();
        objects.forEach(one -> folders.addAll(one.chain()));
        Map<String, @Nullable Node> values = new HashMap<>();
        for (Path folder : folders) {
            @Nullable Kustomization one = byFolder.get(folder);
            List<Node> variables = one == null ? List.of() : Kustomization.items(one.document(), "vars");
            for (Node variable : variables) {
                values.put(String.valueOf(Nodes.text(Nodes.at(variable, "name"))), value(variable, objects));
            }
        }
        return values;
    }

    private static @Nullable Node value(Node variable, List<Subject> objects) {
        @Nullable String kind = Nodes.text(Nodes.at(variable, "objref", "kind"));
        @Nullable String name = Nodes.text(Nodes.at(variable, "objref", "name"));
        @Nullable String path = Nodes.text(Nodes.at(variable, "fieldref", "fieldpath"));
        path = path == null ? Nodes.text(Nodes.at(variable, "fieldref", "fieldPath")) : path;
        List<Subject> found = objects.stream()
                .filter(one ->
                        one.kind().equals(kind) && name != null && one.names().contains(name))
                .toList();
        return found.size() != 1 || "Secret".equals(kind)
                ? null
                : FieldPath.of(path == null ? "metadata.name" : path)
                        .find(found.get(0).document());
    }

    private static Subject filled(Subject subject, Map<String, @Nullable Node> values) {
        List<Unknown> unknowns = new ArrayList<>();
        Node document = subject.document().accept(new Fill(values, "", unknowns));
        return subject.with((Node.Mapping) document).with(unknowns);
    }

    private record Fill(Map<String, @Nullable Node> values, String path, List<Unknown> unknowns)
            implements Node.Visitor<Node> {

        @Override
        public Node scalar(Node.Scalar scalar) {
            @Nullable String text = Nodes.text(scalar);
            if (text == null || !text.contains("$(")) {
                return scalar;
            }
            for (Map.Entry<String, @Nullable Node> one : values.entrySet()) {
                String name = "$(" + one.getKey() + ")";
                @Nullable String value = Nodes.scalarText(one.getValue());
                if (one.getValue() instanceof Node.Scalar whole && text.equals(name) && !isText(path)) {
                    return new Node.Scalar(whole.value(), scalar.location());
                } else if (value != null) {
                    text = text.replace(name, value);
                } else if (text.contains(name)) {
                    unknowns.add(new Unknown(
                            path, "a kustomization puts a variable into it; check what it builds", scalar.location()));
                }
            }
            return Nodes.scalar(text, scalar);
        }

        /** Labels and annotations hold text. */
        private static boolean isText(String path) {
            return path.contains("metadata.");
        }

        @Override
        public Node sequence(Node.Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items().size());
            for (int i = 0; i < sequence.items().size(); i++) {
                items.add(sequence.items().get(i).accept(new Fill(values, AttributePath.item(path, i), unknowns)));
            }
            return new Node.Sequence(items, sequence.location());
        }

        @Override
        public Node mapping(Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                Fill inner = new Fill(values, AttributePath.member(path, entry.name()), unknowns);
                entries.add(new Node.Entry(entry.name(), entry.value().accept(inner), entry.location()));
            }
            return new Node.Mapping(entries, mapping.location());
        }
    }
}
