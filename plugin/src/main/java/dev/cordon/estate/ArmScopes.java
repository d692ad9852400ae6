package dev.cordon.estate;

import dev.cordon.finding.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an Azure resource id or scope means: a declared resource, a group, a subscription, a management group. */
final class ArmScopes {

    private static final String SUBSCRIPTIONS = "/subscriptions/";
    private static final String MANAGEMENT_GROUPS = "/providers/microsoft.management/managementgroups/";

    private static final String RESOURCE = "azure:resource";

    private final EstateGraph graph;
    private final ResourceIndex index;
    private final BoundaryNodes boundaries;

    ArmScopes(EstateGraph graph, ResourceIndex index, BoundaryNodes boundaries) {
        this.graph = graph;
        this.index = index;
        this.boundaries = boundaries;
    }

    static boolean isArm(String text) {
        String lower = canonical(text).toLowerCase(Locale.ROOT);
        return lower.startsWith(SUBSCRIPTIONS) || lower.startsWith(MANAGEMENT_GROUPS);
    }

    /** Some write an id without the slash before it, or with one behind it. */
    private static String canonical(String text) {
        String whole = text.regionMatches(true, 0, SUBSCRIPTIONS, 1, SUBSCRIPTIONS.length() - 1) ? "/" + text : text;
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    EstateNode find(String written, EstateNode referrer, @Nullable Location at) {
        String text = canonical(written);
        EstateNode known = index.byIdentifier(text, referrer);
        if (known != null) {
            return known;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith(MANAGEMENT_GROUPS)) {
            String name = text.substring(MANAGEMENT_GROUPS.length());
            return boundaries.find("azure:management-group:" + name, referrer, at);
        }
        if (lower.startsWith(SUBSCRIPTIONS)) {
            return inSubscription(text, referrer, at);
        }
        if (Boundaries.kind("azure:subscription:" + text).isEmpty() || text.indexOf('/') >= 0) {
            return graph.external(RESOURCE + ":" + text, RESOURCE, text, referrer, at);
        }
        // A bare id where a scope is expected is a subscription's.
        return boundaries.find("azure:subscription:" + text, referrer, at);
    }

    private EstateNode inSubscription(String text, EstateNode referrer, @Nullable Location at) {
        String[] parts = text.substring(1).split("/", -1);
        EstateNode subscription =
                boundaries.find("azure:subscription:" + parts[1].toLowerCase(Locale.ROOT), referrer, at);
        if (parts.length < 4 || !parts[2].equalsIgnoreCase("resourceGroups")) {
            return subscription;
        }
        EstateNode group = group(parts[3], subscription, referrer, at);
        if (parts.length < 5) {
            return group;
        }
        EstateNode declared = index.byName(terraformType(parts), parts[parts.length - 1], referrer);
        if (declared != null && !isElsewhere(declared, subscription)) {
            return declared;
        }
        String type = terraformType(parts).equals("azurerm_virtual_network") ? "azure:virtual-network" : RESOURCE;
        EstateNode resource = graph.external(RESOURCE + ":" + text, type, parts[parts.length - 1], referrer, at);
        graph.add(Containment.contained(resource, group, referrer, at));
        return resource;
    }

    /** What is only called the same lies in another subscription. */
    private static boolean isElsewhere(EstateNode declared, EstateNode subscription) {
        return !declared.declaredBoundaries.contains(subscription.id)
                && declared.declaredBoundaries.stream()
                        .anyMatch(id -> Boundaries.kind(id).equals("azure:subscription"));
    }

    private EstateNode group(String name, EstateNode subscription, EstateNode referrer, @Nullable Location at) {
        EstateNode declared = index.byName("azurerm_resource_group", name, referrer);
        if (declared != null && declared.declaredBoundaries.contains(subscription.id)) {
            return declared;
        }
        String id = Boundaries.inside("azure:resource-group", Enclosures.boundaryId(subscription), name);
        EstateNode group = graph.external(id, "azure:resource-group", name, referrer, at);
        graph.add(Containment.contained(group, subscription, referrer, at));
        return group;
    }

    /** The few types whose ids are often written out by hand. */
    private static String terraformType(String[] parts) {
        String type = parts.length > 6 ? parts[5] + "/" + parts[6] : "";
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "microsoft.network/virtualnetworks" -> parts.length > 9 ? "azurerm_subnet" : "azurerm_virtual_network";
            case "microsoft.keyvault/vaults" -> "azurerm_key_vault";
            case "microsoft.storage/storageaccounts" -> "azurerm_storage_account";
            case "microsoft.operationalinsights/workspaces" -> "azurerm_log_analytics_workspace";
            case "microsoft.containerservice/managedclusters" -> "azurerm_kubernetes_cluster";
            case "microsoft.compute/virtualmachines" -> "azurerm_linux_virtual_machine";
            default -> "";
        };
    }
}
