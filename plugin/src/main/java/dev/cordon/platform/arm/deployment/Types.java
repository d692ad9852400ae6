package dev.cordon.platform.arm.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The types of resources as Azure writes them. Azure does not care about the case of their letters, and mappings do: a type
 * that is written otherwise must not get by them.
 */
final class Types {

    private static final List<String> KNOWN = List.of(
            "Microsoft.Authorization/roleAssignmentScheduleRequests",
            "Microsoft.Authorization/roleAssignments",
            "Microsoft.Authorization/roleEligibilityScheduleRequests",
            "Microsoft.Compute/diskEncryptionSets",
            "Microsoft.Compute/disks",
            "Microsoft.Compute/hostGroups",
            "Microsoft.Compute/hostGroups/hosts",
            "Microsoft.Compute/virtualMachineScaleSets",
            "Microsoft.Compute/virtualMachines",
            "Microsoft.Compute/virtualMachines/extensions",
            "Microsoft.ContainerRegistry/registries",
            "Microsoft.ContainerService/managedClusters",
            "Microsoft.ContainerService/managedClusters/agentPools",
            "Microsoft.DBforMySQL/flexibleServers",
            "Microsoft.DBforPostgreSQL/flexibleServers",
            "Microsoft.DataProtection/backupVaults",
            "Microsoft.Insights/diagnosticSettings",
            "Microsoft.KeyVault/vaults",
            "Microsoft.KeyVault/vaults/accessPolicies",
            "Microsoft.KeyVault/vaults/keys",
            "Microsoft.KeyVault/vaults/secrets",
            "Microsoft.ManagedIdentity/userAssignedIdentities",
            "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
            "Microsoft.ManagedServices/registrationAssignments",
            "Microsoft.ManagedServices/registrationDefinitions",
            "Microsoft.Management/managementGroups",
            "Microsoft.Management/managementGroups/subscriptions",
            "Microsoft.Network/applicationGateways",
            "Microsoft.Network/azureFirewalls",
            "Microsoft.Network/bastionHosts",
            "Microsoft.Network/connections",
            "Microsoft.Network/expressRouteCircuits",
            "Microsoft.Network/expressRouteCircuits/authorizations",
            "Microsoft.Network/localNetworkGateways",
            "Microsoft.Network/networkInterfaces",
            "Microsoft.Network/networkSecurityGroups",
            "Microsoft.Network/networkSecurityGroups/securityRules",
            "Microsoft.Network/privateDnsZones",
            "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
            "Microsoft.Network/privateEndpoints",
            "Microsoft.Network/privateLinkServices",
            "Microsoft.Network/publicIPAddresses",
            "Microsoft.Network/routeTables",
            "Microsoft.Network/virtualHubs",
            "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections",
            "Microsoft.Network/virtualNetworkGateways",
            "Microsoft.Network/virtualNetworks",
            "Microsoft.Network/virtualNetworks/subnets",
            "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
            "Microsoft.OperationalInsights/workspaces",
            "Microsoft.RecoveryServices/vaults",
            "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
            "Microsoft.Resources/deploymentStacks",
            "Microsoft.Resources/deployments",
            "Microsoft.Resources/resourceGroups",
            "Microsoft.Sql/servers",
            "Microsoft.Sql/servers/administrators",
            "Microsoft.Sql/servers/databases",
            "Microsoft.Sql/servers/elasticPools",
            "Microsoft.Storage/storageAccounts",
            "Microsoft.Storage/storageAccounts/blobServices/containers",
            "Microsoft.Storage/storageAccounts/fileServices/shares",
            "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
            "Microsoft.Web/hostingEnvironments",
            "Microsoft.Web/serverfarms",
            "Microsoft.Web/sites");

    private static final Map<String, String> BY_LETTERS =
            KNOWN.stream().collect(Collectors.toMap(type -> type.toLowerCase(Locale.ROOT), type -> type));

    private Types() {}

    /** The type as Azure writes it, where it is known here. */
    static String canonical(String type) {
        return BY_LETTERS.getOrDefault(type.toLowerCase(Locale.ROOT), type);
    }
}
