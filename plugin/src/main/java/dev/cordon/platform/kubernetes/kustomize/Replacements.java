package dev.cordon.platform.kubernetes.kustomize;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies what stands in one object to others; what cannot be copied with certainty is unknown where it would stand. */
final class Replacements {

    private static final String UNKNOWN = "a replacement of a kustomization sets it; check what it builds";
    private static final String NAME = "metadata.name";

    private final List<Node> all;

    Replacements(Kustomization kustomization) {
        this.all = kustomization.replacements();
    }

    List<Subject> in(List<Subject> objects) {
        List<Subject> result = objects;
        for (Node replacement : all) {
            @Nullable Node value = value(replacement, result);
            List<Node> targets = Kustomization.items(replacement, "targets");
            List<Subject> next = new ArrayList<>(result.size());
            for (Subject subject : result) {
                Subject changed = subject;
                for (Node target : targets) {
                    changed = isMeant(target, changed) ? replaced(changed, target, value) : changed;
                }
                next.add(targets.isEmpty() ? subject.with(unknown("", replacement)) : changed);
            }
            result = next;
        }
        return result;
    }

    /** What is copied; null where nobody can say. What a Secret holds is copied nowhere. */
    private static @Nullable Node value(Node replacement, List<Subject> objects) {
        @Nullable Node constant = Nodes.at(replacement, "sourceValue");
        @Nullable Node source = Nodes.at(replacement, "source");
        if (constant != null || source == null) {
            return constant;
        }
        Target target = new Target(exactly(source));
        List<Subject> found = objects.stream().filter(target::fits).toList();
        if (found.size() != 1 || found.get(0).kind().equals("Secret")) {
            return null;
        }
        @Nullable String given = Nodes.text(Nodes.at(source, "fieldPath"));
        String path = given == null ? NAME : given;
        boolean unnamed = path.equals(NAME) && found.get(0).hashed();
        @Nullable
        Node value = unnamed ? null : FieldPath.of(path).find(found.get(0).document());
        @Nullable String delimiter = Nodes.text(Nodes.at(source, "options", "delimiter"));
        if (value == null || delimiter == null || delimiter.isEmpty()) {
            return value;
        }
        List<String> parts = parts(String.valueOf(Nodes.scalarText(value)), delimiter);
        int index = index(source);
        return index >= 0 && index < parts.size() ? Nodes.scalar(parts.get(index), value) : null;
    }

    /** A source is named, where a target is searched. */
    private static Node exactly(Node source) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String field : List.of("group", "version", "kind", "name", "namespace")) {
            @Nullable Node value = Nodes.at(source, field);
            @Nullable String text = Nodes.text(value);
            if (value != null && text != null) {
                entries.add(new Node.Entry(field, Nodes.scalar(Pattern.quote(text), value), value.location()));
            }
        }
        return new Node.Mapping(entries, source.location());
    }

    private static boolean isMeant(Node target, Subject subject) {
        @Nullable Node select = Nodes.at(target, "select");
        return (select == null || new Target(select).fits(subject))
                && Kustomization.items(target, "reject").stream()
                        .filter(reject -> reject instanceof Node.Mapping mapping
                                && !mapping.entries().isEmpty())
                        .noneMatch(reject -> new Target(reject).fits(subject));
    }

    private static Subject replaced(Subject subject, Node target, @Nullable Node value) {
        Subject result = subject;
        List<String> paths = Kustomization.texts(target, "fieldPaths");
        for (String path : paths.isEmpty() ? List.of(NAME) : paths) {
            @Nullable Node document = value == null ? null : replaced(result.document(), path, target, value);
            result = document instanceof Node.Mapping mapping
                    ? result.with(mapping)
                    : result.with(unknown(NotApplied.known(path), target));
        }
        return result;
    }

    private static @Nullable Node replaced(Node.Mapping document, String path, Node target, Node value) {
        boolean create = "true".equals(Nodes.scalarText(Nodes.at(target, "options", "create")));
        @Nullable String delimiter = Nodes.text(Nodes.at(target, "options", "delimiter"));
        return FieldPath.of(path).changed(document, create ? value : null, old -> {
            if (delimiter == null || delimiter.isEmpty()) {
                return copied(old, value);
            }
            List<String> parts = new ArrayList<>(parts(String.valueOf(Nodes.scalarText(old)), delimiter));
            String text = String.valueOf(Nodes.scalarText(value));
            int index = index(target);
            if (index < 0) {
                parts.add(0, text);
            } else if (index >= parts.size()) {
                parts.add(text);
            } else {
                parts.set(index, text);
            }
            return Nodes.scalar(String.join(delimiter, parts), value);
        });
    }

    /** What was text stays text. */
    private static Node copied(Node old, Node value) {
        boolean text = old instanceof Node.Scalar scalar && scalar.value() instanceof StringValue;
        @Nullable String written = Nodes.scalarText(value);
        return text && written != null ? Nodes.scalar(written, value) : value;
    }

    private static List<String> parts(String text, String delimiter) {
        return Arrays.asList(text.split(java.util.regex.Pattern.quote(delimiter), -1));
    }

    private static int index(Node node) {
        @Nullable String index = Nodes.scalarText(Nodes.at(node, "options", "index"));
        return index != null && index.matches("-?[0-9]{1,6}") ? Integer.parseInt(index) : 0;
    }

    private static List<Unknown> unknown(String path, Node place) {
        return List.of(new Unknown(path, UNKNOWN, place.location()));
    }
}
