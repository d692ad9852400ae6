package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.resource.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the networks that pass on what comes in over one link to another. A virtual network of Azure does so only where a
 * gateway, a firewall or a machine that forwards lies in it; of one that nobody has seen, nobody knows. Everything else
 * that links lead to is made to pass traffic on.
 */
final class Routing {

    static final String YES = "yes";
    static final String NO = "no";
    static final String UNKNOWN = "unknown";

    private static final Set<String> NETWORKS =
            Set.of("azurerm_virtual_network", "Microsoft.Network/virtualNetworks", "azure:virtual-network");

    private static final Set<String> ROUTERS = Set.of(
            "azurerm_virtual_network_gateway",
            "azurerm_firewall",
            "azurerm_route_server",
            "Microsoft.Network/virtualNetworkGateways",
            "Microsoft.Network/azureFirewalls");

    /** Attributes that make a network card a router. */
    private static final List<String> FORWARDS =
            List.of("ip_forwarding_enabled", "enable_ip_forwarding", "properties.enableIPForwarding");

    private final EstateGraph graph;

    private Routing(EstateGraph graph) {
        this.graph = graph;
    }

    static void find(EstateGraph graph) {
        new Routing(graph).find();
    }

    private void find() {
        for (EstateNode node : graph.nodes()) {
            if (isNetwork(node)) {
                node.routes = node.isExternal() || node.isLookup() ? UNKNOWN : NO;
            }
        }
        for (EstateNode node : List.copyOf(graph.nodes())) {
            String router = router(node);
            if (!router.equals(NO)) {
                Set<EstateNode> networks = networks(node);
                networks.forEach(network -> raise(network, router));
                if (networks.isEmpty()) {
                    placeUnknown(node);
                }
            }
        }
    }

    private static boolean isNetwork(EstateNode node) {
        if (!node.isExternal()) {
            return NETWORKS.contains(node.type);
        }
        String id = node.id.toLowerCase(Locale.ROOT);
        return NETWORKS.contains(node.type) || id.contains("/virtualnetworks/") && !id.contains("/subnets/");
    }

    private static String router(EstateNode node) {
        if (ROUTERS.contains(node.type)) {
            return YES;
        }
        String forwards = NO;
        boolean card = node.type.equals("azurerm_network_interface") || node.type.endsWith("/networkInterfaces");
        if (node.resource != null && card) {
            for (String attribute : FORWARDS) {
                for (AttributeHit hit : AttributeReader.read(node.resource, attribute, "")) {
                    boolean set = "true".equals(Texts.of(hit.value()));
                    forwards = set ? YES : hit.value() == null ? UNKNOWN : forwards;
                }
            }
        }
        return forwards;
    }

    /** The networks around what the router refers to. */
    private Set<EstateNode> networks(EstateNode router) {
        Deque<EstateNode> open = new ArrayDeque<>(List.of(router));
        if (router.resource != null) {
            for (Reference reference : router.resource.references()) {
                EstateNode target = graph.find(reference.target());
                if (target != null && !target.isPrincipal()) {
                    open.add(target);
                }
            }
        }
        Set<EstateNode> met = new HashSet<>(open);
        Set<EstateNode> networks = new HashSet<>();
        while (!open.isEmpty()) {
            EstateNode node = open.remove();
            if (isNetwork(node)) {
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

    /** A router that may lie anywhere makes every network of its account that has none one of which nobody knows. */
    private void placeUnknown(EstateNode router) {
        for (EstateNode node : graph.nodes()) {
            if (isNetwork(node) && node.declaredBoundaries.equals(router.declaredBoundaries)) {
                raise(node, UNKNOWN);
            }
        }
    }

    private static void raise(EstateNode network, String to) {
        if (!network.routes.equals(YES)) {
            network.routes = to.equals(YES) || network.routes.equals(NO) ? to : network.routes;
        }
    }
}
