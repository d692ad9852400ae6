package dev.cordon.platform.arm.deployment;

import dev.cordon.resource.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of members of resources as mappings ask for them. Azure does not care about the case of their letters, and
 * writes some of them now so and now otherwise.
 */
final class MemberNames {

    private static final List<String> KNOWN = List.of(
            "aadProfile",
            "access",
            "accessPolicies",
            "activeKey",
            "addonProfiles",
            "addressPrefix",
            "addressPrefixes",
            "adminGroupObjectIDs",
            "administrators",
            "agentPoolProfiles",
            "allowForwardedTraffic",
            "allowGatewayTransit",
            "apiServerAccessProfile",
            "appSettings",
            "authorizations",
            "bootDiagnostics",
            "config",
            "connectionString",
            "connectionStrings",
            "customData",
            "dataDisks",
            "delegatedSubnetResourceId",
            "destinationAccount",
            "details",
            "dhcpOptions",
            "diagnosticsProfile",
            "direction",
            "diskEncryptionSet",
            "diskEncryptionSetId",
            "dnsServers",
            "elasticPoolId",
            "enableIPForwarding",
            "enablePrivateCluster",
            "encryption",
            "eventHubAuthorizationRuleId",
            "fileUris",
            "firewallPolicy",
            "frontendIPConfigurations",
            "gatewayIPConfigurations",
            "host",
            "hostGroup",
            "hostingEnvironmentProfile",
            "id",
            "imageReference",
            "ipConfigurations",
            "issuer",
            "keyData",
            "keyUri",
            "keyUrl",
            "keyVaultProperties",
            "keyvaulturi",
            "linuxConfiguration",
            "localNetworkAddressSpace",
            "localNetworkGateway2",
            "logAnalyticsWorkspaceResourceID",
            "managedByTenantId",
            "managedDisk",
            "manualPrivateLinkServiceConnections",
            "name",
            "network",
            "networkInterfaceConfigurations",
            "networkInterfaces",
            "networkProfile",
            "nextHopIpAddress",
            "nextHopType",
            "objectId",
            "omsagent",
            "osDisk",
            "osProfile",
            "parent",
            "peer",
            "principalId",
            "principalType",
            "privateLinkServiceConnections",
            "privateLinkServiceId",
            "properties",
            "publicIPAddress",
            "publicKeys",
            "publicNetworkAccess",
            "registrationDefinitionId",
            "registrationEnabled",
            "remoteVirtualNetwork",
            "resourceGroup",
            "roleDefinitionId",
            "routes",
            "routeTable",
            "scope",
            "securityRules",
            "serverFarmId",
            "settings",
            "sid",
            "siteConfig",
            "sourceAccount",
            "sourceAddressPrefix",
            "sourceAddressPrefixes",
            "sourceResourceId",
            "sourceVault",
            "ssh",
            "storageAccountId",
            "storageProfile",
            "storageUri",
            "subject",
            "subnet",
            "subnets",
            "subscriptions",
            "tags",
            "tenantId",
            "type",
            "userData",
            "useRemoteGateways",
            "value",
            "vaultUri",
            "virtualHub",
            "virtualMachineProfile",
            "virtualNetwork",
            "virtualNetworkGateway1",
            "virtualNetworkGateway2",
            "virtualNetworkPeerings",
            "virtualNetworkSubnetId",
            "virtualWan",
            "visibility",
            "vnetSubnetID",
            "workspaceId");

    private static final Map<String, String> BY_LETTERS =
            KNOWN.stream().collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private MemberNames() {}

    static String canonical(String name) {
        return BY_LETTERS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** The same members under their names, at every depth; the names of tags are whatever people like. */
    static Term.Mapping canonical(Term.Mapping mapping) {
        List<Term.Member> members = mapping.members().stream()
                .map(member -> new Term.Member(canonical(member.name()), value(member), member.location()))
                .toList();
        return new Term.Mapping(members, mapping.open(), mapping.location());
    }

    private static Term value(Term.Member member) {
        return member.name().equalsIgnoreCase("tags") ? member.value() : value(member.value());
    }

    private static Term value(Term term) {
        if (term instanceof Term.Mapping mapping) {
            return canonical(mapping);
        }
        return term instanceof Term.Sequence list
                ? new Term.Sequence(
                        list.items().stream().map(MemberNames::value).toList(), list.location())
                : term;
    }
}
