package dev.cordon.estate;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One resource of several declarations of it: what the first does not say, the others add. */
final class Merge {

    private Merge() {}

    static Resource of(Resource first, List<Resource> others) {
        Resource merged = first;
        for (Resource other : others) {
            merged = merge(merged, other);
        }
        return merged;
    }

    private static Resource merge(Resource first, Resource other) {
        SortedMap<String, String> labels = new TreeMap<>(other.labels());
        labels.putAll(first.labels());
        List<String> defaults = new ArrayList<>(other.defaultLabels());
        defaults.removeAll(first.labels().keySet());
        defaults.addAll(first.defaultLabels());
        List<Reference> references = new ArrayList<>(first.references());
        references.addAll(other.references());
        List<Boundary> boundaries = new ArrayList<>(first.boundaries());
        for (Boundary boundary : other.boundaries()) {
            if (first.boundaries().stream().noneMatch(one -> one.id().equals(boundary.id()))) {
                boundaries.add(boundary);
            }
        }
        return new Resource(
                first.id(),
                first.address(),
                first.type(),
                first.platform(),
                first.provider(),
                first.name(),
                true,
                attributes(first, other),
                labels,
                defaults,
                unknowns(first, other),
                references.stream().distinct().toList(),
                boundaries,
                first.positions(),
                first.location());
    }

    private static ObjectValue attributes(Resource first, Resource other) {
        ObjectBuilder attributes = ObjectValue.builder();
        other.attributes().forEach(attributes::put);
        first.attributes().forEach(attributes::put);
        return attributes.build();
    }

    /** What one of them knows is known. */
    private static List<Unknown> unknowns(Resource first, Resource other) {
        List<Unknown> unknowns = new ArrayList<>();
        first.unknowns().stream()
                .filter(one -> other.attributes().get(one.path()) == null)
                .forEach(unknowns::add);
        other.unknowns().stream()
                .filter(one -> first.attributes().get(one.path()) == null)
                .filter(one -> unknowns.stream().noneMatch(told -> told.path().equals(one.path())))
                .forEach(unknowns::add);
        return unknowns;
    }
}
