package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.register.Organisation;
import dev.cordon.register.Register;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of networks that rules name. A range that covers networks of several organisations stands for each of
 * them; the whole internet is nobody's and no end of an edge.
 */
final class NetworkNodes {

    /** Words that stand for addresses of the platform or for every address. */
    private static final Set<String> NOBODYS =
            Set.of("*", "any", "internet", "virtualnetwork", "azureloadbalancer", "azurecloud");

    /**
     * Addresses of the machine itself, of its link, and of what Azure and Google give every machine: names, checks of
     * health, Google's APIs and its proxy for those whom roles let in.
     */
    private static final List<Cidr> EVERY_MACHINES = Stream.of(
                    "127.0.0.0/8",
                    "::1/128",
                    "169.254.0.0/16",
                    "fe80::/10",
                    "168.63.129.16/32",
                    "35.191.0.0/16",
                    "130.211.0.0/22",
                    "35.235.240.0/20",
                    "199.36.153.4/30",
                    "199.36.153.8/30")
            .map(Cidr::parse)
            .map(Objects::requireNonNull)
            .toList();

    private final EstateGraph graph;
    private final CidrIndex<Registered> registered = new CidrIndex<>();
    private final DeclaredNetworks declared;

    NetworkNodes(EstateGraph graph, Register register) {
        this.graph = graph;
        this.declared = new DeclaredNetworks(graph);
        for (Organisation organisation : register.organisations()) {
            for (String network : organisation.principals().networks()) {
                Cidr cidr = Cidr.parse(network);
                if (cidr != null) {
                    registered.put(cidr, new Registered(network, cidr));
                }
            }
        }
    }

    /** A network as the register writes it; two organisations may name the same one. */
    private record Registered(String text, Cidr cidr) {}

    List<EstateNode> find(String text, EstateNode referrer, @Nullable Location at) {
        Cidr cidr = Cidr.parse(text);
        if (NOBODYS.contains(text.toLowerCase(Locale.ROOT)) || cidr != null && isNobodys(cidr)) {
            return List.of();
        }
        List<EstateNode> nodes = cidr == null
                ? List.of()
                : registered.overlapping(cidr).stream()
                        .map(known -> known.cidr().contains(cidr) ? text : known.text())
                        .distinct()
                        .sorted()
                        .map(network -> node(network, referrer, at))
                        .toList();
        return nodes.isEmpty() ? List.of(unregistered(text, cidr, referrer, at)) : nodes;
    }

    /** The same, but nothing where neither the register nor a descriptor knows whose the address is. */
    List<EstateNode> known(String address, EstateNode referrer, @Nullable Location at) {
        Cidr cidr = Cidr.parse(address);
        boolean known =
                cidr != null && (!registered.overlapping(cidr).isEmpty() || declared.around(cidr, referrer) != null);
        return known ? find(address, referrer, at) : List.of();
    }

    private static boolean isNobodys(Cidr cidr) {
        return cidr.isEverything() || EVERY_MACHINES.stream().anyMatch(one -> one.contains(cidr));
    }

    /** Addresses that the register says nothing of lie in the declared network that holds them. */
    private EstateNode unregistered(String text, @Nullable Cidr cidr, EstateNode referrer, @Nullable Location at) {
        EstateNode node = node(text, referrer, at);
        EstateNode around = cidr == null ? null : declared.around(cidr, referrer);
        if (around != null && node.out.isEmpty()) {
            graph.add(new Edge(
                    node.id + "#contained-in:" + around.id,
                    "contained-in",
                    node.id,
                    around.id,
                    around.id,
                    "network",
                    ObjectValue.EMPTY,
                    false,
                    List.of(),
                    around.location()));
        }
        return node;
    }

    private EstateNode node(String network, EstateNode referrer, @Nullable Location at) {
        return graph.external("network:" + network, "network", network, referrer, at);
    }
}
