package dev.cordon.estate;

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
            Map.entry("network", "ipam.config[*].subnet"),
            Map.entry("AWS::EC2::VPC", "CidrBlock"),
            Map.entry("AWS::EC2::Subnet", "CidrBlock"),
            Map.entry("Microsoft.Network/virtualNetworks", "properties.addressSpace.addressPrefixes[*]"),
            Map.entry("Microsoft.Network/virtualNetworks/subnets", "properties.addressPrefix"));

    private final CidrIndex<EstateNode> networks = new CidrIndex<>();

    DeclaredNetworks(EstateGraph graph) {
        Texts.atPaths(graph, ADDRESSES, (node, text) -> {
            Cidr cidr = node.isLookup() ? null : Cidr.parse(text);
            if (cidr != null) {
                networks.put(cidr, node);
            }
        });
    }

    /**
     * The innermost network that holds the addresses; of several, the one in the referrer's own account. Null where there
     * is none or nobody can say which, because private ranges are used again and again.
     */
    @Nullable
    EstateNode around(Cidr cidr, EstateNode referrer) {
        List<EstateNode> found = networks.innermost(cidr);
        List<EstateNode> near = found.size() == 1 ? found : beside(found, referrer);
        return near.isEmpty() ? null : near.get(0);
    }

    /** The one of several that lies where the referrer does; nothing where there is none or more than one. */
    static List<EstateNode> beside(List<EstateNode> found, EstateNode referrer) {
        List<EstateNode> near = found.stream()
                .filter(node -> node.declaredBoundaries.equals(referrer.declaredBoundaries))
                .toList();
        return near.size() == 1 ? near : List.of();
    }
}
