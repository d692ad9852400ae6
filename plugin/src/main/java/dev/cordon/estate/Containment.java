package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.register.Register;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Boundary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts resources into the boundaries that their provider, their manifest or the register names. */
final class Containment {

    private final EstateGraph graph;
    private final DeclaredBoundaries declared;

    Containment(EstateGraph graph, Register register) {
        this.graph = graph;
        this.declared = new DeclaredBoundaries(register);
    }

    /** First the names alone, because finding the node of a namespace needs the cluster's. */
    void name() {
        graph.nodes().parallelStream().forEach(node -> {
            if (node.resource != null) {
                List<String> ids = new ArrayList<>();
                Clusters.named(graph, node.resource).ifPresent(ids::add);
                for (Boundary boundary : declared.of(node.resource)) {
                    if (!ids.contains(boundary.id())) {
                        ids.add(boundary.id());
                    }
                }
                node.declaredBoundaries = List.copyOf(ids);
            }
        });
    }

    /** Then the edges: from the resource to the innermost boundary, and from each to the next. */
    void connect(BoundaryNodes boundaries) {
        for (EstateNode node : List.copyOf(graph.nodes())) {
            if (node.resource != null) {
                Clusters.nameless(graph, node.resource)
                        .ifPresent(cluster -> graph.add(contained(node, cluster, node, node.location())));
            }
            EstateNode inner = node;
            for (String id : node.declaredBoundaries) {
                Location at = at(node, id);
                EstateNode outer = boundaries.find(id, node, at);
                if (outer != inner && !isSelf(node, outer)) {
                    graph.add(contained(inner, outer, node, at));
                    inner = outer;
                }
            }
        }
    }

    static Edge contained(EstateNode inner, EstateNode outer, EstateNode declaredBy, @Nullable Location at) {
        return new Edge(
                inner.id + "#contained-in:" + outer.id,
                "contained-in",
                inner.id,
                outer.id,
                declaredBy.id,
                Boundaries.kind(outer.id).equals(Boundaries.CLUSTER) || "kubernetes".equals(outer.mapping.layer())
                        ? "kubernetes"
                        : "boundary",
                ObjectValue.EMPTY,
                false,
                List.of(),
                at);
    }

    /** A lookup of the account that one is in lies in it by name, and is it. */
    private static boolean isSelf(EstateNode node, EstateNode outer) {
        return outer.boundaryId != null && outer.boundaryId.equals(node.boundaryId);
    }

    private static @Nullable Location at(EstateNode node, String id) {
        if (node.resource == null) {
            return null;
        }
        for (Boundary boundary : node.resource.boundaries()) {
            if (boundary.id().equals(id)) {
                return boundary.location();
            }
        }
        return node.resource.location();
    }
}
