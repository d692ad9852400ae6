package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the contents out of Secrets before anything else sees them; the names of the keys stay. */
final class SecretData {

    private static final Set<String> FIELDS = Set.of("data", "stringData");

    /** {@code kubectl apply} keeps a copy of the whole object in an annotation. */
    private static final String COPY = "kubectl.kubernetes.io/last-applied-configuration";

    private SecretData() {}

    static Node.Mapping without(Manifest manifest, List<Unknown> unknowns) {
        boolean secret = manifest.kind().equals("Secret");
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : manifest.document().entries()) {
            if (secret && FIELDS.contains(entry.name())) {
                hide(entry, unknowns);
            } else if (secret && entry.name().equals("metadata")) {
                entries.add(withoutCopy(entry));
            } else {
                entries.add(entry);
            }
        }
        return new Node.Mapping(entries, manifest.document().location());
    }

    private static void hide(Node.Entry field, List<Unknown> unknowns) {
        if (field.value() instanceof Node.Mapping data && !data.entries().isEmpty()) {
            for (Node.Entry entry : data.entries()) {
                String path = AttributePath.member(field.name(), entry.name());
                unknowns.add(new Unknown(path, "sensitive", entry.location()));
            }
        } else {
            unknowns.add(new Unknown(field.name(), "sensitive", field.location()));
        }
    }

    private static Node.Entry withoutCopy(Node.Entry metadata) {
        return filtered(metadata, "annotations", COPY);
    }

    private static Node.Entry filtered(Node.Entry metadata, String field, String name) {
        if (!(metadata.value() instanceof Node.Mapping mapping)) {
            return metadata;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (entry.name().equals(field) && entry.value() instanceof Node.Mapping inner) {
                List<Node.Entry> kept = new ArrayList<>(inner.entries());
                kept.removeIf(item -> item.name().equals(name));
                entries.add(new Node.Entry(field, new Node.Mapping(kept, inner.location()), entry.location()));
            } else {
                entries.add(entry);
            }
        }
        return new Node.Entry(metadata.name(), new Node.Mapping(entries, mapping.location()), metadata.location());
    }
}
