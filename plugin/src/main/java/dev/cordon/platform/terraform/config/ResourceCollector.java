package dev.cordon.platform.terraform.config;

import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.Labels;
import dev.cordon.platform.terraform.model.ResourceBoundaries;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks the instances of modules and puts their resources into the words of all platforms. */
final class ResourceCollector {

    private final String folder;
    private final SortedMap<String, Resource> into;

    ResourceCollector(String folder, SortedMap<String, Resource> into) {
        this.folder = folder;
        this.into = into;
    }

    /** @param doubt why it is not known how often the module is there, or the empty string */
    void collect(ModuleInstance module, String doubt) {
        collect(module, doubt, List.of());
    }

    /** @param outer what all of the module waits for, because its calls do */
    private void collect(ModuleInstance module, String doubt, List<Reference> outer) {
        for (ResourceBlock block : module.source().resources().values()) {
            List<Reference> waits = joined(outer, Dependencies.of(block.block().body(), module.address()));
            ResourceInstances instances = module.resource(block);
            Term.@Nullable Unknown obstacle = instances.repetition().obstacle();
            ProviderInstance provider = module.providers().get(instances.providerKey());
            for (ResourceInstances.Instance instance : instances.all()) {
                add(resource(block, instance, provider, waits, obstacle == null ? doubt : obstacle.reason()));
            }
        }
        module.source().calls().forEach((name, block) -> {
            ModuleCall call = module.call(name, block);
            Term.@Nullable Unknown obstacle = call.obstacle();
            List<Reference> waits = joined(outer, Dependencies.of(block.body(), module.address()));
            call.byKey().values().forEach(child -> collect(child, obstacle == null ? doubt : obstacle.reason(), waits));
        });
    }

    private static List<Reference> joined(List<Reference> outer, List<Reference> own) {
        return outer.isEmpty()
                ? own
                : Stream.concat(outer.stream(), own.stream()).toList();
    }

    private Resource resource(
            ResourceBlock block,
            ResourceInstances.Instance instance,
            ProviderInstance provider,
            List<Reference> waits,
            String doubt) {
        Location place = Places.of(block.block().header());
        TermReader reader = TermReader.read(instance.body(), path -> Places.nearest(path, instance.positions(), place));
        List<Unknown> unknowns = new ArrayList<>(reader.unknowns());
        unknowns.addAll(provider.unknownLabels());
        if (!doubt.isEmpty()) {
            unknowns.add(new Unknown("", doubt, place));
        }
        Labels labels = Labels.of(reader.value(), unknowns, provider.arguments());
        return new Resource(
                id(instance.address()),
                instance.address(),
                block.type(),
                "terraform",
                provider.name(),
                block.name(),
                block.managed(),
                reader.value(),
                labels.byName(),
                labels.defaults(),
                unknowns,
                references(reader, instance.address(), Stream.concat(waits.stream(), provider.clusters().stream())),
                ResourceBoundaries.of(provider.name(), reader.value(), provider.boundaries(), place),
                instance.positions(),
                place);
    }

    void add(Resource resource) {
        into.put(resource.address(), resource);
    }

    String id(String address) {
        return folder + ":" + address;
    }

    List<Reference> references(TermReader reader, String self) {
        return references(reader, self, Stream.empty());
    }

    private List<Reference> references(TermReader reader, String self, Stream<Reference> more) {
        return located(Stream.concat(reader.references().stream(), more), self);
    }

    /** With ids in place of addresses; what refers to itself is left out. */
    List<Reference> located(Stream<Reference> references, String self) {
        return references
                .filter(reference -> !reference.target().equals(self))
                .map(reference -> new Reference(
                        reference.path(), id(reference.target()), reference.attribute(), reference.location()))
                .distinct()
                .toList();
    }
}
