package dev.cordon.estate;

import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The networks that descriptors declare, by their addresses. */
final class DeclaredNetworks {

    /** Types of networks, and where their addresses stand. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("aws_vpc", "cidr_block"),
            Map.entry("aws_subnet", "cidr_block"),
            Map.entry("azurerm_virtual_network", "address_space[*]"),
            Map.entry("azurerm_subnet", "address_prefixes[*]"),
            Map.entry("google_compute_subnetwork", "ip_cidr_range"),
            Map.entry("openstack_networking_subnet_v2", "cidr"),
            Map.entry("AWS::EC2::VPC", "CidrBlock"),
            Map.entry("AWS::EC2::Subnet", "CidrBlock"),
            Map.entry("Microsoft.Network/virtualNetworks", "properties.addressSpace.addressPrefixes[*]"),
            Map.entry("Microsoft.Network/virtualNetworks/subnets", "properties.addressPrefix"));

    private final List<Declared> networks = new ArrayList<>();

    private record Declared(Cidr cidr, EstateNode node) {}

    DeclaredNetworks(EstateGraph graph) {
        for (EstateNode node : graph.nodes()) {
            String path = ADDRESSES.get(node.type);
            if (path != null && node.resource != null && !node.isLookup()) {
                for (AttributeHit hit : AttributeReader.read(node.resource, path, "")) {
                    String text = Texts.of(hit.value());
                    Cidr cidr = text == null ? null : Cidr.parse(text);
                    if (cidr != null) {
                        networks.add(new Declared(cidr, node));
                    }
                }
            }
        }
    }

    /**
     * The innermost network that holds the addresses; of several, the one in the referrer's own account. Null where there
     * is none or nobody can say which, because private ranges are used again and again.
     */
    @Nullable
    EstateNode around(Cidr cidr, EstateNode referrer) {
        int longest = -1;
        List<EstateNode> innermost = new ArrayList<>();
        for (Declared one : networks) {
            if (one.cidr().contains(cidr) && one.cidr().prefix() >= longest) {
                if (one.cidr().prefix() > longest) {
                    innermost.clear();
                }
                longest = one.cidr().prefix();
                innermost.add(one.node());
            }
        }
        if (innermost.size() > 1) {
            innermost.removeIf(one -> !one.declaredBoundaries.equals(referrer.declaredBoundaries));
        }
        return innermost.size() == 1 ? innermost.get(0) : null;
    }
}
