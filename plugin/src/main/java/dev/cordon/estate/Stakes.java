package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.rego.value.ArrayValue;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every organisation with a stake in each resource, and by way of what. */
final class Stakes {

    /** Whoever this edge leads to has a stake in where it starts. */
    private static final Set<String> GIVEN =
            Set.of("grants", "trusts", "encrypts-with", "stores-in", "backs-up-to", "logs-to", "monitored-by");

    /** All edges that anybody has a stake by. */
    private static final Set<String> BY_EDGE =
            Stream.concat(GIVEN.stream(), Stream.of("co-tenant", "administers")).collect(Collectors.toSet());

    private final EstateGraph graph;
    private final ServiceAssignment services;
    private final OutsideEvidence outside;

    Stakes(EstateGraph graph, ServiceAssignment services, OutsideEvidence outside) {
        this.graph = graph;
        this.services = services;
        this.outside = outside;
    }

    void find() {
        for (EstateNode node : graph.nodes()) {
            add(node, node.owner(), "owner", null);
            if (node.host != null) {
                add(node, node.host.organisation(), "host", node.host.edge());
            }
            services.tenants(node).forEach(tenant -> add(node, tenant, "service", null));
            if (node.boundaryId != null) {
                for (BoundaryRule rule : outside.rulesFor(node)) {
                    rule.tenants().forEach(tenant -> add(node, tenant, "boundary", null));
                }
            }
        }
        for (Edge edge : graph.edges()) {
            byEdge(edge);
        }
    }

    private void byEdge(Edge edge) {
        if (edge.to() == null || !BY_EDGE.contains(edge.kind())) {
            return;
        }
        EstateNode from = graph.get(edge.from());
        EstateNode to = graph.get(edge.to());
        if (edge.kind().equals("co-tenant")) {
            EstateNode container = graph.get(edge.declaredBy());
            if (edge.attributes().get("organisations") instanceof ArrayValue organisations) {
                Texts.all(organisations).forEach(one -> others(container, one, edge));
            }
        } else if (edge.kind().equals("administers")) {
            others(to, from.owner(), edge);
        } else if (GIVEN.contains(edge.kind())) {
            others(from, to.owner(), edge);
        }
    }

    /** An owner's stake in what is its own needs no edge. */
    private static void others(EstateNode node, @Nullable String organisation, Edge edge) {
        if (!Objects.equals(node.owner(), organisation)) {
            add(node, organisation, edge.kind(), edge.id());
        }
    }

    private static void add(EstateNode node, @Nullable String organisation, String by, @Nullable String edge) {
        if (organisation != null) {
            node.tenants.add(new Tenant(organisation, by, edge));
        }
    }
}
