package dev.cordon.platform.arm.function;

import dev.cordon.finding.Location;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import dev.cordon.resource.term.TextParts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a deployment puts its resources. What whoever deploys decides is unknown, and refers to what stands for it.
 *
 * @param scope the template that nothing nests; what stands for unknown places belongs to it
 * @param subscription its id; null where it is that of the deployment
 * @param resourceGroup its name; null where it is that of the deployment
 */
public record Place(
        String scope,
        Level level,
        @Nullable Term subscription,
        @Nullable Term resourceGroup) {

    /** What stands for the subscription, group and tenant of whoever deploys, as ends of ids. */
    public static final String SUBSCRIPTION = ":subscription()";

    public static final String RESOURCE_GROUP = ":resourceGroup()";
    public static final String TENANT = ":tenant()";

    /** At which level a template is deployed. */
    public enum Level {
        TENANT,
        MANAGEMENT_GROUP,
        SUBSCRIPTION,
        RESOURCE_GROUP
    }

    public Term subscriptionId(Location at) {
        return subscription == null
                ? standing("subscription", SUBSCRIPTION, "the subscription is that of the deployment", at)
                : Terms.at(subscription, at);
    }

    public Term resourceGroupName(Location at) {
        return resourceGroup == null
                ? standing("resourceGroup", RESOURCE_GROUP, "the resource group is that of the deployment", at)
                : Terms.at(resourceGroup, at);
    }

    public Term tenantId(Location at) {
        return standing("tenant", TENANT, "the tenant is that of the deployment", at);
    }

    /** {@code /subscriptions/…}. */
    public Term subscriptionScope(Budget budget, Location at) {
        TextParts parts = new TextParts(budget, at);
        parts.add("/subscriptions/");
        parts.add(subscriptionId(at));
        return parts.build();
    }

    /** {@code /subscriptions/…/resourceGroups/…}; refers to the group alone. */
    public Term groupScope(Budget budget, Location at) {
        TextParts parts = new TextParts(budget, at);
        parts.add("/subscriptions/");
        parts.add(subscriptionId(at));
        parts.add("/resourceGroups/");
        Term group = resourceGroupName(at);
        parts.add(group);
        Term id = parts.build();
        return id instanceof Term.Unknown unknown
                        && !Terms.origins(List.of(group)).isEmpty()
                ? new Term.Unknown(unknown.reason(), Terms.origins(List.of(group)), unknown.shape(), at)
                : id;
    }

    private Term standing(String name, String end, String reason, Location at) {
        return new Term.Unknown(
                reason + ": name it under boundaries[].paths of the register",
                Set.of(new Origin(scope + end, "")),
                Holes.named(name),
                at);
    }
}
