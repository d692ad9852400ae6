package dev.cordon.platform.terraform;

import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.Labels;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.model.UnknownLabels;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.StartScripts;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A resource that several files describe.
 *
 * @param configured the block that it comes from
 * @param exact the same instance in the configuration, where that knows it
 */
record Merge(
        Resource planned, Resource configured, @Nullable Resource exact) {

    /** The values of the plan, or of the state where the configuration has no such instance, at the places of the block. */
    Resource result() {
        SortedMap<String, String> labels = new TreeMap<>();
        SortedSet<String> defaults = new TreeSet<>(planned.defaultLabels());
        if (exact != null) {
            labels.putAll(exact.labels());
            defaults.addAll(exact.defaultLabels());
            // What the plan does not know of its own labels may win over a default.
            UnknownLabels unknown = new UnknownLabels(planned.unknowns());
            exact.defaultLabels().stream().filter(unknown::mayHold).forEach(labels::remove);
        }
        labels.putAll(planned.labels());
        defaults.retainAll(labels.keySet());
        return new Resource(
                planned.id(),
                planned.address(),
                planned.type(),
                planned.platform(),
                planned.provider(),
                planned.name(),
                planned.managed(),
                attributes(),
                labels,
                List.copyOf(defaults),
                unknowns(),
                references(),
                planned.boundaries().isEmpty() ? configured.boundaries() : planned.boundaries(),
                configured.positions(),
                configured.location());
    }

    /** Older providers show the hash of a script that the configuration shows. */
    private ObjectValue attributes() {
        ObjectBuilder scripts = ObjectValue.builder();
        planned.attributes().forEach((name, value) -> {
            Value script = configured.attributes().get(name);
            if (script instanceof StringValue
                    && value instanceof StringValue shown
                    && StartScripts.isOne(text(name))
                    && StartScripts.isHash(shown.value())) {
                scripts.put(name, script);
            }
        });
        return scripts.size() == 0
                ? planned.attributes()
                : ObjectValue.builder()
                        .putAll(planned.attributes())
                        .putAll(scripts.build())
                        .build();
    }

    /** What no file sets is no secret of the plan's: the provider decides it, as it would without a plan. */
    private List<Unknown> unknowns() {
        SetPaths set = new SetPaths(configured);
        set.add(planned);
        return planned.unknowns().stream().map(unknown -> at(unknown, set)).toList();
    }

    private Unknown at(Unknown unknown, SetPaths set) {
        Location place = configured.locationOf(unknown.path());
        return unknown.isAfterApply() && !set.contains(unknown.path())
                ? new Unknown(unknown.path(), UnknownKind.PROVIDER, place)
                : unknown.at(place);
    }

    /** The configuration knows more of what a local value refers to; the plan knows more of what was looked up. */
    private List<Reference> references() {
        Set<Reference> all = new LinkedHashSet<>();
        for (Reference reference : planned.references()) {
            Location place = configured.locationOf(reference.path());
            all.add(new Reference(reference.path(), reference.target(), reference.attribute(), place));
        }
        if (exact != null) {
            all.addAll(exact.references());
        } else if (planned.references().isEmpty() && isWhole(configured)) {
            all.addAll(configured.references());
        }
        return List.copyOf(all);
    }

    /** Whether it stands for all instances of its block, however many there are. */
    private static boolean isWhole(Resource resource) {
        return resource.address().equals(TerraformAddress.withoutKeys(resource.address()));
    }

    /**
     * A resource of the configuration with what the state knows beside it: attributes that the configuration does not set.
     * What it sets and does not know stays unknown, for it may have changed since. Tags that only the state has are gone
     * after the next apply: nobody computes them, so that what the configuration says of them is all that there will be.
     */
    static Resource filled(Resource configured, Resource state) {
        Set<String> set = configured.unknowns().stream()
                .map(unknown -> root(unknown.path()))
                .collect(Collectors.toSet());
        ObjectBuilder attributes = ObjectValue.builder();
        state.attributes().forEach((name, value) -> {
            if (!set.contains(text(name)) && !isWritten(configured, text(name)) && !Labels.isOwn(text(name))) {
                attributes.put(name, value);
            }
        });
        configured.attributes().forEach(attributes::put);
        List<Unknown> unknowns = new ArrayList<>(configured.unknowns());
        state.unknowns().stream()
                .filter(unknown -> !isWritten(configured, root(unknown.path())) && !set.contains(root(unknown.path())))
                .map(unknown -> unknown.at(configured.location()))
                .forEach(unknowns::add);
        return configured.withValues(attributes.build(), configured.labels(), unknowns);
    }

    private static boolean isWritten(Resource configured, String name) {
        return configured.positions().containsKey(name)
                || configured.positions().containsKey(name + "[0]")
                || configured.attributes().get(name) != null;
    }

    private static String root(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    private static String text(Value name) {
        return name instanceof StringValue string ? string.value() : name.toString();
    }
}
