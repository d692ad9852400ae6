package dev.cordon.platform.terraform;

import dev.cordon.finding.Problem;
import dev.cordon.platform.terraform.config.ConfigurationReading;
import dev.cordon.platform.terraform.config.ModuleOrigins;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.resource.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One resource per address: where a plan, the configuration in its folder and a state have the same, the values are those
 * of the plan, then those of the configuration, then those of the state; the places are those of the configuration.
 */
final class Join {

    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Map<String, Resource> byBlock = new HashMap<>();
    private final Set<String> plannedFolders = new HashSet<>();

    Join(ConfigurationReading configured) {
        configured
                .resources()
                .values()
                .forEach(module -> module.values().forEach(resource -> {
                    byId.put(resource.id(), resource);
                    byBlock.putIfAbsent(block(resource), resource);
                }));
    }

    /** In no order. */
    List<Resource> resources() {
        return List.copyOf(byId.values());
    }

    void plans(List<PlanReading> plans, List<Problem> problems, List<String> notes) {
        Map<String, Resource> planned = new LinkedHashMap<>();
        Set<String> blocks = new HashSet<>();
        Map<String, Staleness> stale = new TreeMap<>();
        for (PlanReading plan : plans) {
            for (Resource resource : plan.resources()) {
                Resource first = planned.putIfAbsent(resource.id(), resource);
                if (first != null) {
                    problems.add(Conflicts.twoPlans(resource, first));
                }
                blocks.add(block(resource));
            }
            // All of a plan lies in one folder.
            plan.resources().stream().limit(1).map(Join::folder).forEach(folder -> {
                plannedFolders.add(folder);
                stale.putIfAbsent(folder, new Staleness(plan.path()));
            });
        }
        for (Resource resource : byId.values()) {
            @Nullable Staleness staleness = stale.get(folder(resource));
            if (staleness != null && !blocks.contains(block(resource))) {
                staleness.isNotPlanned(resource);
            }
        }
        byId.replaceAll((id, resource) ->
                resource.type().equals(ModuleOrigins.TYPE) && plannedFolders.contains(folder(resource))
                        ? ModuleOrigins.planned(resource)
                        : resource);
        // A block that the plan has instances of has no others.
        byId.values().removeIf(resource -> blocks.contains(block(resource)) && !planned.containsKey(resource.id()));
        planned.forEach((id, resource) -> {
            @Nullable Resource exact = byId.get(id);
            @Nullable Resource near = exact == null ? byBlock.get(block(resource)) : exact;
            @Nullable Staleness staleness = exact == null ? null : stale.get(folder(resource));
            if (exact != null && staleness != null) {
                staleness.compare(resource, exact);
            }
            byId.put(id, near == null ? resource : new Merge(resource, near, exact).result());
        });
        stale.values().forEach(staleness -> staleness.addTo(notes));
    }

    /** Where a plan speaks for a folder, the state says nothing that it does not know better. */
    void states(List<PlanReading> states, List<Problem> problems) {
        Map<String, Resource> seen = new LinkedHashMap<>();
        for (PlanReading state : states) {
            for (Resource resource : state.resources()) {
                if (plannedFolders.contains(folder(resource))) {
                    continue;
                }
                Resource first = seen.putIfAbsent(resource.id(), resource);
                if (first != null) {
                    problems.add(Conflicts.twoStates(resource, first));
                }
            }
        }
        seen.forEach((id, resource) -> {
            @Nullable Resource exact = byId.get(id);
            @Nullable Resource near = exact == null ? byBlock.get(block(resource)) : exact;
            if (exact != null) {
                byId.put(id, Merge.filled(exact, resource));
            } else {
                byId.put(id, near == null ? resource : new Merge(resource, near, null).result());
            }
        });
    }

    private static String folder(Resource resource) {
        return resource.id()
                .substring(0, resource.id().length() - resource.address().length());
    }

    private static String block(Resource resource) {
        String bare = TerraformAddress.withoutKeys(resource.address());
        return bare.equals(resource.address()) ? resource.id() : folder(resource) + bare;
    }
}
