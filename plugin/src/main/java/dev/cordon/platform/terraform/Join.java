package dev.cordon.platform.terraform;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.terraform.config.ConfigurationReading;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One resource per address: where a plan and the configuration in its folder have the same, the values are those of the
 * plan and the places those of the configuration.
 */
final class Join {

    private final Map<String, Resource> byId = new TreeMap<>();
    private final Map<String, Resource> byBlock = new HashMap<>();

    private Join(ConfigurationReading configured) {
        configured
                .resources()
                .values()
                .forEach(module -> module.values().forEach(resource -> {
                    byId.put(resource.id(), resource);
                    byBlock.putIfAbsent(block(resource), resource);
                }));
    }

    static List<Resource> of(ConfigurationReading configured, List<PlanReading> plans, List<Problem> problems) {
        Join join = new Join(configured);
        Map<String, Resource> planned = new TreeMap<>();
        Set<String> blocks = new HashSet<>();
        for (PlanReading plan : plans) {
            for (Resource resource : plan.resources().values()) {
                Resource first = planned.putIfAbsent(resource.id(), resource);
                if (first != null) {
                    problems.add(Conflicts.twoPlans(resource, first));
                }
                blocks.add(block(resource));
            }
        }
        // A block that the plan has instances of has no others.
        join.byId
                .values()
                .removeIf(resource -> blocks.contains(block(resource)) && !planned.containsKey(resource.id()));
        planned.forEach((id, resource) -> join.byId.put(id, join.placed(resource)));
        return List.copyOf(join.byId.values());
    }

    private Resource placed(Resource planned) {
        @Nullable Resource exact = byId.get(planned.id());
        @Nullable Resource configured = exact == null ? byBlock.get(block(planned)) : exact;
        if (configured == null) {
            return planned;
        }
        SortedMap<String, String> labels = new TreeMap<>();
        List<String> defaults = new ArrayList<>();
        if (exact != null) {
            labels.putAll(exact.labels());
            defaults.addAll(exact.defaultLabels());
        }
        labels.putAll(planned.labels());
        SortedSet<String> allDefaults = new TreeSet<>(planned.defaultLabels());
        allDefaults.addAll(defaults);
        return new Resource(
                planned.id(),
                planned.address(),
                planned.type(),
                planned.platform(),
                planned.provider(),
                planned.name(),
                planned.managed(),
                planned.attributes(),
                labels,
                List.copyOf(allDefaults),
                unknowns(planned, configured),
                references(planned, configured, exact),
                planned.boundaries().isEmpty() ? configured.boundaries() : planned.boundaries(),
                configured.positions(),
                configured.location());
    }

    private static List<Unknown> unknowns(Resource planned, Resource configured) {
        return planned.unknowns().stream()
                .map(unknown -> new Unknown(unknown.path(), unknown.reason(), configured.locationOf(unknown.path())))
                .toList();
    }

    /** The configuration knows more of what a local value refers to; the plan knows more of what was looked up. */
    private static List<Reference> references(Resource planned, Resource configured, @Nullable Resource exact) {
        Set<Reference> all = new LinkedHashSet<>();
        for (Reference reference : planned.references()) {
            Location place = configured.locationOf(reference.path());
            all.add(new Reference(reference.path(), reference.target(), reference.attribute(), place));
        }
        if (exact != null) {
            all.addAll(exact.references());
        }
        return List.copyOf(all);
    }

    private static String block(Resource resource) {
        String folder = resource.id()
                .substring(0, resource.id().length() - resource.address().length());
        return folder + TerraformAddress.withoutKeys(resource.address());
    }
}
