package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a manifest says about other objects. */
final class ManifestReferences {

    /** Where a pod's specification may stand; custom kinds keep to the same places. */
    private static final List<List<String>> POD_SPECS = List.of(
            List.of("spec", "template", "spec"),
            List.of("spec", "jobTemplate", "spec", "template", "spec"),
            List.of("spec"));

    private static final Set<String> ROUTES = Set.of("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute");

    private static final String CUSTOM = "CustomResourceDefinition";

    /** What kustomize renames in roles, whatever resources they are for. */
    private static final List<String> ROLES_FOR = List.of("ConfigMap", "Secret");

    private final Manifest manifest;
    private final ManifestIndex index;
    private final Map<String, String> names;
    private final List<Reference> references = new ArrayList<>();

    private ManifestReferences(Manifest manifest, ManifestIndex index, Map<String, String> names) {
        this.names = names;
        this.manifest = manifest;
        this.index = index;
    }

    /** @param names gets the paths whose texts kustomizations change, with what is referred to, and the new texts */
    static List<Reference> of(Manifest manifest, ManifestIndex index, Map<String, String> names) {
        ManifestReferences reader = new ManifestReferences(manifest, index, names);
        reader.namespace();
        reader.podSpec();
        reader.rules(ReferenceRule.OTHER, manifest.kind(), manifest.document(), "");
        reader.binding();
        reader.roles();
        reader.scaleTarget();
        reader.routes();
        reader.webhooks();
        return reader.references;
    }

    private void namespace() {
        @Nullable Node node = Nodes.at(manifest.document(), "metadata", "namespace");
        if (node != null && manifest.namespaced()) {
            add("metadata.namespace", node, Scopes.CLUSTER, "Namespace", manifest.namespace());
        }
    }

    private void podSpec() {
        for (List<String> place : POD_SPECS) {
            @Nullable Node spec = Nodes.at(manifest.document(), place.toArray(new String[0]));
            if (spec != null && Nodes.at(spec, "containers") instanceof Node.Sequence) {
                rules(ReferenceRule.POD, "Pod", spec, String.join(".", place));
                return;
            }
        }
    }

    private void rules(List<ReferenceRule> rules, String kind, Node from, String path) {
        for (ReferenceRule rule : rules) {
            if (rule.appliesTo(kind)) {
                FieldWalk.each(from, path, rule.field(), (node, at) -> {
                    @Nullable String name = Nodes.text(node);
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
            String kind = orElse(Nodes.text(Nodes.at(role, "kind")), "ClusterRole");
            String namespace = kind.equals("Role") ? manifest.namespace() : Scopes.CLUSTER;
            add("roleRef", role, namespace, kind, orElse(Nodes.text(Nodes.at(role, "name")), ""));
        }
        FieldWalk.each(manifest.document(), "", List.of("subjects[]"), (subject, path) -> {
            if ("ServiceAccount".equals(Nodes.text(Nodes.at(subject, "kind")))) {
                String namespace = orElse(Nodes.text(Nodes.at(subject, "namespace")), manifest.namespace());
                @Nullable
                Manifest account = add(
                        path, subject, namespace, "ServiceAccount", orElse(Nodes.text(Nodes.at(subject, "name")), ""));
                if (account != null && account.namespaced()) {
                    names.put(AttributePath.member(path, "namespace"), account.namespace());
                }
            }
        });
    }

    /** What a role is for by name; a role of the cluster is for what is called so in any namespace. */
    private void roles() {
        boolean wide = manifest.kind().equals("ClusterRole");
        if (!wide && !manifest.kind().equals("Role")) {
            return;
        }
        FieldWalk.each(manifest.document(), "", List.of("rules[]", "resourceNames[]"), (node, path) -> {
            @Nullable String name = Nodes.text(node);
            if (name != null) {
                ROLES_FOR.stream()
                        .map(kind -> index.built(manifest, kind, name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(meant -> renamed(path, node, name, meant));
            }
        });
        FieldWalk.each(manifest.document(), "", List.of("rules[]"), (rule, path) -> {
            if (!wide) {
                ROLES_FOR.stream()
                        .filter(kind -> texts(rule, "resources").contains(kind.toLowerCase(Locale.ROOT) + "s"))
                        .forEach(kind -> named(rule, path, kind));
            }
        });
    }

    private void named(Node rule, String path, String kind) {
        FieldWalk.each(rule, path, List.of("resourceNames[]"), (node, at) -> {
            @Nullable String name = Nodes.text(node);
            if (name != null) {
                add(at, node, manifest.namespace(), kind, name);
            }
        });
    }

    private static Set<String> texts(Node node, String field) {
        Set<String> texts = new HashSet<>();
        FieldWalk.each(node, "", List.of(field + "[]"), (item, path) -> texts.add(orElse(Nodes.text(item), "")));
        return texts;
    }

    /** Gateways and services may be those of another namespace. */
    private void routes() {
        if (ROUTES.contains(manifest.kind())) {
            elsewhere(List.of("spec", "parentRefs[]"), "Gateway");
            elsewhere(List.of("spec", "rules[]", "backendRefs[]"), "Service");
        }
    }

    /** What a cluster asks before it takes an object is a service too. */
    private void webhooks() {
        switch (manifest.kind()) {
            case "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration" ->
                elsewhere(List.of("webhooks[]", "clientConfig", "service"), "Service");
            case "APIService" -> elsewhere(List.of("spec", "service"), "Service");
            case CUSTOM -> elsewhere(List.of("spec", "conversion", "webhook", "clientConfig", "service"), "Service");
            default -> {}
        }
    }

    private void elsewhere(List<String> field, String kind) {
        FieldWalk.each(manifest.document(), "", field, (node, path) -> {
            String namespace = orElse(Nodes.text(Nodes.at(node, "namespace")), manifest.namespace());
            String target = orElse(Nodes.text(Nodes.at(node, "kind")), kind);
            String name = orElse(Nodes.text(Nodes.at(node, "name")), "");
            add(AttributePath.member(path, "name"), node, namespace, target, name);
        });
    }

    private void scaleTarget() {
        @Nullable Node target = Nodes.at(manifest.document(), "spec", "scaleTargetRef");
        if (target != null) {
            String kind = orElse(Nodes.text(Nodes.at(target, "kind")), "Deployment");
            String path = AttributePath.member("spec", "scaleTargetRef");
            add(path, target, manifest.namespace(), kind, orElse(Nodes.text(Nodes.at(target, "name")), ""));
        }
    }

    /** The object that is meant, where it is built by a kustomization; null else. */
    private @Nullable Manifest add(String path, Node node, String namespace, String kind, String name) {
        if (name.isEmpty()) {
            return null;
        }
        // What converts a custom resource is called as kustomize finds it: it follows no other name there.
        String written = manifest.kind().equals(CUSTOM) ? "" : writtenNamespace(namespace);
        String target = index.resolve(manifest, namespace, written, kind, name);
        references.add(new Reference(path, target, "", node.location()));
        @Nullable Manifest meant = index.get(target);
        if (meant == null || meant.build().isEmpty()) {
            return null;
        }
        renamed(path, node, name, meant);
        return meant;
    }

    /** A reference follows what kustomizations do to the object that it names. */
    private void renamed(String path, Node node, String name, Manifest meant) {
        @Nullable String called = Nodes.text(Nodes.at(meant.document(), "metadata", "name"));
        boolean whole = node instanceof Node.Scalar || path.endsWith(".name");
        if (called != null && !called.equals(name)) {
            names.put(whole ? path : AttributePath.member(path, "name"), called);
        }
        @Nullable String namespace = Nodes.text(Nodes.at(node, "namespace"));
        if (namespace != null && !namespace.equals(meant.namespace())) {
            String place = path.endsWith(".name") ? path.substring(0, path.length() - ".name".length()) : path;
            names.put(AttributePath.member(place, "namespace"), meant.namespace());
        }
    }

    /** What the file itself means by a namespace that a kustomization moved the manifest into. */
    private String writtenNamespace(String namespace) {
        boolean own = namespace.equals(manifest.namespace());
        return own ? manifest.written().substring(0, manifest.written().indexOf('/')) : namespace;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
