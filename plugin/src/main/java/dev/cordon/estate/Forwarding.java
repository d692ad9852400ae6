package dev.cordon.estate;

import dev.cordon.mapping.RoutingMapping.As;
import java.util.List;
import java.util.Set;

/**
 * Finds what passes traffic on into the networks that it stands in: routers, gateways, machines one of whose cards
 * forwards, and parts of networks. What a machine does, its cards do, and the other way round.
 */
final class Forwarding {

    /** The parts that make something a network or part of one, which what stands in it forwards for. */
    private static final Set<As> NETWORKS = Set.of(As.NETWORK, As.PEERINGS, As.SEGMENT, As.PART);

    private static final Set<As> PARTS = Set.of(As.SEGMENT, As.PART);

    private Forwarding() {}

    static void find(List<EstateNode> nodes, EstateGraph graph) {
        for (EstateNode node : nodes) {
            boolean part = node.mapping.container() != null && plays(node, PARTS);
            boolean stands = node.standsForSomething() && !plays(node, NETWORKS);
            node.forwards = part ? Routing.YES : stands ? node.forwards : Routing.NO;
        }
        // From the cards to their machines, then from machines to all of their cards.
        nodes.stream().filter(Forwarding::isCard).forEach(card -> machines(card, graph));
        nodes.stream().filter(node -> !isCard(node)).forEach(machine -> cards(machine, graph));
    }

    private static boolean plays(EstateNode node, Set<As> parts) {
        return node.mapping.routing().stream().anyMatch(routing -> parts.contains(routing.as()));
    }

    private static void machines(EstateNode card, EstateGraph graph) {
        card.in.stream().filter(Forwarding::stands).forEach(edge -> {
            EstateNode machine = graph.get(edge.from());
            machine.forwards = Routing.more(machine.forwards, card.forwards);
        });
    }

    private static void cards(EstateNode machine, EstateGraph graph) {
        for (Edge edge : machine.out) {
            EstateNode card = edge.to() != null && stands(edge) ? graph.get(edge.to()) : machine;
            if (isCard(card)) {
                card.forwards = Routing.more(card.forwards, machine.forwards);
            }
        }
    }

    /** What stands in a network and has machines standing in it. */
    private static boolean isCard(EstateNode node) {
        return node.mapping.container() == null
                && node.out.stream().anyMatch(Forwarding::stands)
                && node.in.stream().anyMatch(Forwarding::stands);
    }

    /** Whether an edge says in which network something stands, or with which of its cards. */
    static boolean stands(Edge edge) {
        return edge.layer().equals("network")
                && (edge.kind().equals("contained-in") || edge.kind().equals("fronted-by"));
    }
}
