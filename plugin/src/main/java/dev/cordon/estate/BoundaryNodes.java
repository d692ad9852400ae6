package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.TypeMapping.Identity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The node of each boundary: the resource that declares it where there is one, else an external one. */
final class BoundaryNodes {

    private final EstateGraph graph;
    private final Map<String, EstateNode> declared = new HashMap<>();

    BoundaryNodes(EstateGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(this::declare);
    }

    /** The boundary of that id as seen from a resource: namespaces of one name in two clusters are two. */
    EstateNode find(String id, EstateNode referrer, @Nullable Location at) {
        String scoped = scoped(id, referrer);
        EstateNode resource = declared.get(key(scoped));
        if (resource != null) {
            return resource;
        }
        EstateNode node = graph.external(scoped, Boundaries.kind(id), Boundaries.name(id), referrer, at);
        node.boundaryId = scoped;
        return node;
    }

    /** Whether a descriptor declares the boundary of that id. */
    boolean isDeclared(String id) {
        return declared.containsKey(key(id));
    }

    private void declare(EstateNode node) {
        Identity identity = node.mapping.boundary();
        if (identity == null || node.resource == null) {
            return;
        }
        for (AttributeHit hit : AttributeReader.read(node.resource, identity.path(), "")) {
            String name = Texts.of(hit.value());
            if (name != null) {
                String id = scoped(identity.kind() + ":" + name, node);
                node.boundaryId = id;
                // A declaration is better than a lookup; of two, the first in order stands.
                EstateNode before = declared.get(key(id));
                if (before == null || before.isLookup() && !node.isLookup()) {
                    declared.put(key(id), node);
                }
            }
        }
    }

    private static String scoped(String id, EstateNode referrer) {
        if (!Boundaries.kind(id).equals(Boundaries.NAMESPACE) || id.indexOf('/') >= 0) {
            return id;
        }
        for (String boundary : referrer.declaredBoundaries) {
            if (Boundaries.kind(boundary).equals(Boundaries.CLUSTER)) {
                return Boundaries.inside(Boundaries.NAMESPACE, boundary, Boundaries.name(id));
            }
        }
        return id;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
