package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A manifest in the words of all platforms. */
final class ManifestResource {

    /** The template that Helm rendered it from is known to the register by this name. */
    private static final String HELM_SOURCE = "helm.sh/source";

    private ManifestResource() {}

    static Resource of(Manifest manifest, ManifestIndex index) {
        List<Unknown> unknowns = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        List<Unknown> open = new ArrayList<>(manifest.unknowns());
        open.addAll(GeneratedFields.of(manifest));
        List<Reference> references = Blanked.of(ManifestReferences.of(manifest, index, names), open);
        Node.Mapping kept = ToldPlacesOf.added(SecretData.without(manifest, unknowns), manifest);
        Node.Mapping document = Blanked.of(Renamed.of(kept, names), open);
        unknowns.addAll(open);
        if (manifest.namespace().equals(Scopes.DEFAULT) && !manifest.namespaced()) {
            unknowns.add(new Unknown(
                    "metadata.namespace",
                    "the manifest names no namespace: it goes where it is applied",
                    document.location()));
        }
        if (Nodes.at(document, "metadata", "name") == null && manifest.build().isEmpty()) {
            unknowns.add(new Unknown("metadata.name", "generated when applied", document.location()));
        }
        Map<String, Location> positions = new LinkedHashMap<>();
        NodeValues.positions(document, "", positions);
        return new Resource(
                manifest.id(),
                manifest.address(),
                manifest.kind(),
                "kubernetes",
                "kubernetes",
                manifest.name(),
                true,
                (ObjectValue) NodeValues.value(document),
                labels(manifest, document),
                List.of(),
                unknowns,
                references,
                boundaries(manifest, document),
                positions,
                manifest.location());
    }

    /** Annotations too, because organisations write owners there; a label of the same name wins. */
    private static SortedMap<String, String> labels(Manifest manifest, Node.Mapping document) {
        SortedMap<String, String> labels = new TreeMap<>();
        if (manifest.template() != null) {
            labels.put(HELM_SOURCE, manifest.template());
        }
        collect(document, "annotations", labels);
        collect(document, "labels", labels);
        return labels;
    }

    private static void collect(Node.Mapping document, String field, SortedMap<String, String> labels) {
        if (Nodes.at(document, "metadata", field) instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar) {
                    String text = Nodes.scalarText(entry.value());
                    labels.put(entry.name(), text == null ? "" : text);
                }
            }
        }
    }

    private static List<Boundary> boundaries(Manifest manifest, Node.Mapping document) {
        @Nullable Node namespace = Nodes.at(document, "metadata", "namespace");
        return namespace == null
                        || !manifest.namespaced()
                        || manifest.namespace().equals(Scopes.CLUSTER)
                ? List.of()
                : List.of(new Boundary(
                        "k8s:namespace:" + manifest.namespace(), "metadata.namespace", namespace.location()));
    }
}
