package dev.cordon.estate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses that descriptors give to machines, cards, firewalls and load balancers, to which routes and load balancers send traffic. */
final class DeclaredAddresses {

    /** Types of things that have an address of their own, and where it stands. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("aws_instance", "private_ip"),
            Map.entry("aws_network_interface", "private_ips[*]"),
            Map.entry("AWS::EC2::Instance", "PrivateIpAddress"),
            Map.entry("AWS::EC2::NetworkInterface", "PrivateIpAddress"),
            Map.entry("azurerm_network_interface", "ip_configuration[*].private_ip_address"),
            Map.entry("azurerm_firewall", "ip_configuration[*].private_ip_address"),
            Map.entry("azurerm_lb", "frontend_ip_configuration[*].private_ip_address"),
            Map.entry("google_compute_instance", "network_interface[*].network_ip"),
            Map.entry("google_compute_forwarding_rule", "ip_address"),
            Map.entry(
                    "Microsoft.Network/networkInterfaces",
                    "properties.ipConfigurations[*].properties.privateIPAddress"),
            Map.entry("Microsoft.Network/azureFirewalls", "properties.ipConfigurations[*].properties.privateIPAddress"),
            Map.entry(
                    "Microsoft.Network/loadBalancers",
                    "properties.frontendIPConfigurations[*].properties.privateIPAddress"));

    private final Map<String, List<EstateNode>> having = new HashMap<>();

    DeclaredAddresses(EstateGraph graph) {
        Texts.atPaths(
                graph,
                ADDRESSES,
                (node, address) ->
                        having.computeIfAbsent(address, a -> new ArrayList<>(1)).add(node));
    }

    boolean isDeclared(String address) {
        return having.containsKey(address);
    }

    /**
     * What has the address; of several, the one in the referrer's own account. Nothing where nobody can say which,
     * because private addresses are used again and again.
     */
    List<EstateNode> near(String address, EstateNode referrer) {
        List<EstateNode> all = having.getOrDefault(address, List.of());
        return all.size() == 1 ? all : DeclaredNetworks.beside(all, referrer);
    }
}
