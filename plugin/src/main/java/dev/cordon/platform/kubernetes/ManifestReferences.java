package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a manifest says about other objects. */
final class ManifestReferences {

    /** Where a pod's specification may stand; custom kinds keep to the same places. */
    private static final List<List<String>> POD_SPECS = List.of(
            List.of("spec", "template", "spec"),
            List.of("spec", "jobTemplate", "spec", "template", "spec"),
            List.of("spec"));

    private final Manifest manifest;
    private final ManifestIndex index;
    private final List<Reference> references = new ArrayList<>();

    private ManifestReferences(Manifest manifest, ManifestIndex index) {
        this.manifest = manifest;
        this.index = index;
    }

    static List<Reference> of(Manifest manifest, ManifestIndex index) {
        ManifestReferences reader = new ManifestReferences(manifest, index);
        reader.namespace();
        reader.podSpec();
        reader.rules(ReferenceRule.OTHER, manifest.kind(), manifest.document(), "");
        reader.binding();
        reader.scaleTarget();
        return reader.references;
    }

    private void namespace() {
        @Nullable Node node = Manifest.at(manifest.document(), "metadata", "namespace");
        if (node != null && manifest.namespaced()) {
            add("metadata.namespace", node, Scopes.CLUSTER, "Namespace", manifest.namespace());
        }
    }

    private void podSpec() {
        for (List<String> place : POD_SPECS) {
            @Nullable Node spec = Manifest.at(manifest.document(), place.toArray(new String[0]));
            if (spec != null && Manifest.at(spec, "containers") instanceof Node.Sequence) {
                rules(ReferenceRule.POD, "Pod", spec, String.join(".", place));
                return;
            }
        }
    }

    private void rules(List<ReferenceRule> rules, String kind, Node from, String path) {
        for (ReferenceRule rule : rules) {
            if (rule.appliesTo(kind)) {
                FieldWalk.each(from, path, rule.field(), (node, at) -> {
                    @Nullable String name = text(node);
                    if (name != null) {
                        add(at, node, rule.cluster() ? Scopes.CLUSTER : manifest.namespace(), rule.target(), name);
                    }
                });
            }
        }
    }

    /** Role bindings of both kinds: the role, and the service accounts; users and groups are no objects. */
    private void binding() {
        @Nullable Node role = manifest.document().get("roleRef");
        if (role != null) {
            String kind = orElse(Manifest.textAt(role, "kind"), "ClusterRole");
            String namespace = kind.equals("Role") ? manifest.namespace() : Scopes.CLUSTER;
            add("roleRef", role, namespace, kind, orElse(Manifest.textAt(role, "name"), ""));
        }
        FieldWalk.each(manifest.document(), "", List.of("subjects[]"), (subject, path) -> {
            if ("ServiceAccount".equals(Manifest.textAt(subject, "kind"))) {
                String namespace = orElse(Manifest.textAt(subject, "namespace"), manifest.namespace());
                add(path, subject, namespace, "ServiceAccount", orElse(Manifest.textAt(subject, "name"), ""));
            }
        });
    }

    private void scaleTarget() {
        @Nullable Node target = Manifest.at(manifest.document(), "spec", "scaleTargetRef");
        if (target != null) {
            String kind = orElse(Manifest.textAt(target, "kind"), "Deployment");
            String path = AttributePath.member("spec", "scaleTargetRef");
            add(path, target, manifest.namespace(), kind, orElse(Manifest.textAt(target, "name"), ""));
        }
    }

    private void add(String path, Node node, String namespace, String kind, String name) {
        if (!name.isEmpty()) {
            String target = index.resolve(manifest, namespace, kind, name);
            references.add(new Reference(path, target, "", node.location()));
        }
    }

    private static @Nullable String text(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text ? text.value() : null;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
