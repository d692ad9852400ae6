package dev.cordon.estate;

import dev.cordon.mapping.Condition;
import dev.cordon.mapping.EndMapping;
import dev.cordon.mapping.RoutingMapping;
import dev.cordon.mapping.RoutingMapping.As;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the networks that pass on what comes in over one link to another. The mappings say which types of network do so
 * only where a router stands in them, and what such a router is; of a network that nobody has seen, nobody knows.
 * Everything else that links lead to is made to pass traffic on.
 */
final class Routing {

    static final String YES = "yes";
    static final String NO = "no";
    static final String UNKNOWN = "unknown";

    /** Networks that something which may be a router, and lies nowhere in particular, may lie in. */
    private final Map<List<String>, List<EstateNode>> byBoundaries = new HashMap<>();

    private final EstateGraph graph;
    private final EndResolver ends;

    private Routing(EstateGraph graph, EndResolver ends) {
        this.graph = graph;
        this.ends = ends;
    }

    static void find(EstateGraph graph, EndResolver ends) {
        Routing routing = new Routing(graph, ends);
        List<EstateNode> nodes = List.copyOf(graph.nodes());
        nodes.forEach(routing::begin);
        nodes.forEach(routing::routers);
        Forwarding.find(nodes, graph);
        nodes.forEach(routing::segment);
    }

    private void begin(EstateNode node) {
        for (RoutingMapping routing : node.mapping.routing()) {
            switch (routing.as()) {
                case NETWORK, PEERINGS -> {
                    node.routes = node.isExternal() || node.isLookup() ? UNKNOWN : NO;
                    node.network = true;
                    node.onlyPeerings = routing.as() == As.PEERINGS;
                    byBoundaries
                            .computeIfAbsent(node.declaredBoundaries, b -> new ArrayList<>())
                            .add(node);
                }
                case CLOSED -> node.routes = closed(node, routing);
                case SPOKES -> {
                    node.routes = UNKNOWN;
                    node.onlyPeerings = true;
                }
                default -> {}
            }
        }
    }

    /** What has no table of its own passes nothing on, unless tables of routes lead through it. */
    private static String closed(EstateNode node, RoutingMapping routing) {
        boolean used = node.in.stream().anyMatch(Moves::isDirected)
                || node.out.stream().anyMatch(Moves::isDirected);
        return switch (answer(node, routing.when())) {
            case YES -> used ? YES : NO;
            case UNKNOWN -> used ? YES : UNKNOWN;
            default -> YES;
        };
    }

    private void routers(EstateNode node) {
        for (RoutingMapping routing : node.mapping.routing()) {
            boolean certain = routing.as() == As.ROUTER;
            if (certain || routing.as() == As.HINT) {
                String answer = answer(node, routing.when());
                String routes = certain || answer.equals(NO) ? answer : UNKNOWN;
                if (!routes.equals(NO)) {
                    stands(node, routing.at(), routes);
                }
                if (routing.at() == null) {
                    node.forwards = more(node.forwards, routes);
                }
            }
        }
    }

    private void stands(EstateNode router, @Nullable EndMapping at, String routes) {
        Set<EstateNode> networks = networks(router, at);
        networks.forEach(network -> raise(network, routes));
        if (networks.isEmpty() && at == null) {
            // A router that may lie anywhere may lie in any network of its account.
            byBoundaries.getOrDefault(router.declaredBoundaries, List.of()).forEach(network -> raise(network, UNKNOWN));
        }
    }

    /** The networks around what the router refers to. */
    private Set<EstateNode> networks(EstateNode router, @Nullable EndMapping at) {
        Set<EstateNode> met = new HashSet<>();
        Resource resource = router.resource;
        if (at == null) {
            met.add(router);
            for (Reference reference : resource == null ? List.<Reference>of() : resource.references()) {
                EstateNode target = graph.find(reference.target());
                if (target != null && !target.isPrincipal() && !reference.isOrder()) {
                    met.add(target);
                }
            }
        } else if (resource != null) {
            ends.resolve(router, at, "", EndResolver.said(resource, at, "")).stream()
                    .map(End::node)
                    .filter(Objects::nonNull)
                    .forEach(met::add);
        }
        return around(met);
    }

    private Set<EstateNode> around(Set<EstateNode> met) {
        Deque<EstateNode> open = new ArrayDeque<>(met);
        Set<EstateNode> networks = new HashSet<>();
        while (!open.isEmpty()) {
            EstateNode node = open.remove();
            if (node.network) {
                networks.add(node);
                continue;
            }
            for (Edge edge : node.out) {
                boolean inNetwork =
                        edge.kind().equals("contained-in") && edge.layer().equals("network");
                if (inNetwork && edge.to() != null && met.add(graph.get(edge.to()))) {
                    open.add(graph.get(edge.to()));
                }
            }
        }
        return networks;
    }

    private void segment(EstateNode node) {
        if (node.mapping.routing().isEmpty()
                || node.mapping.routing().stream().noneMatch(one -> one.as() == As.SEGMENT)) {
            return;
        }
        Set<EstateNode> networks = around(new HashSet<>(Set.of(node)));
        node.routes = networks.isEmpty() ? UNKNOWN : NO;
        for (EstateNode network : networks) {
            raise(node, network.routes);
            node.onlyPeerings |= network.onlyPeerings;
        }
    }

    /** Whether any of the conditions holds, or there is none. */
    private static String answer(EstateNode node, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return YES;
        }
        if (node.resource == null) {
            return UNKNOWN;
        }
        Conditions.Answer answer = new Conditions(node.resource, "").any(conditions);
        return !answer.holds() ? NO : answer.unknown().isEmpty() ? YES : UNKNOWN;
    }

    private static void raise(EstateNode network, String to) {
        network.routes = more(network.routes, to);
    }

    /** The better of two answers. */
    static String more(String one, String other) {
        return one.equals(YES) || other.equals(NO) ? one : other.equals(YES) || one.equals(NO) ? other : one;
    }
}
