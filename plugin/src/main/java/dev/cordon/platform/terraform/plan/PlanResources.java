package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.platform.terraform.model.Labels;
import dev.cordon.platform.terraform.model.ResourceBoundaries;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.model.UnknownLabels;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts the resources of a plan into the words of all platforms. */
final class PlanResources {

    private static final String WAITS = "depends_on";

    private final String folder;
    private final String path;
    private final PlanConfiguration configuration;
    private final List<PlannedResource> planned;
    private final PlanReferences references;
    private final PlanInstances instances;
    private final Secrets secrets;
    private final KnownKeys keys = new KnownKeys();
    private final Map<String, PlanProvider> providers = new ConcurrentHashMap<>();
    private final Map<String, String> providerNames = new ConcurrentHashMap<>();

    PlanResources(String folder, String path, PlanConfiguration configuration, Collection<PlannedResource> planned) {
        this.folder = folder;
        this.path = path;
        this.configuration = configuration;
        this.planned = planned.parallelStream()
                .sorted(Comparator.comparing(PlannedResource::address))
                .toList();
        this.references = new PlanReferences(configuration);
        // Nobody asks for instances where no configuration says what refers to what.
        this.instances = new PlanInstances(configuration.isEmpty() ? List.of() : this.planned);
        this.secrets = Secrets.of(planned, configuration);
    }

    PlanReading read() {
        List<Resource> resources = planned.parallelStream().map(this::resource).toList();
        return new PlanReading(path, resources, List.of(), List.of());
    }

    private Resource resource(PlannedResource resource) {
        ObjectValue block = configuration.resource(resource.address());
        PlanProvider provider = providers.computeIfAbsent(
                PlannedResource.text(block, "provider_config_key"),
                key -> PlanProvider.of(key, path, configuration, references));
        KnownValues known = new KnownValues(
                resource.location(), secrets, keys, block.get("expressions") instanceof ObjectValue set ? set : null);
        ObjectValue attributes = known.of(resource);
        Labels labels = Labels.of(attributes, known.unknowns(), provider.arguments());
        String providerName = providerName(resource, provider);
        return new Resource(
                folder + ":" + resource.address(),
                resource.address(),
                resource.type(),
                "terraform",
                providerName,
                resource.name(),
                resource.isManaged(),
                attributes,
                labels.byName(),
                labels.defaults(),
                new UnknownLabels(known.unknowns()).withoutMerged(provider.labelling()),
                references(resource, block, provider.clusters()),
                ResourceBoundaries.of(providerName, attributes, provider.boundaries(), resource.location()),
                Map.of(),
                resource.location());
    }

    private List<Reference> references(PlannedResource resource, ObjectValue block, List<Reference> clusters) {
        List<Reference> found = new ArrayList<>();
        clusters.forEach(cluster -> add(found, resource, cluster.path(), cluster.target(), cluster.attribute()));
        waits(resource, block, found);
        @Nullable Value expressions = block.get("expressions");
        if (expressions == null) {
            return found;
        }
        String module = module(resource.address());
        PlanExpressions.eachReference(expressions, (at, names) -> {
            for (PlanReferences.Target target : references.resolve(module, block, names)) {
                add(found, resource, at, target.address(), target.attribute());
            }
        });
        return found;
    }

    /** It waits for what its block names and for what the calls name that made its modules. */
    private void waits(PlannedResource resource, ObjectValue block, List<Reference> found) {
        List<String> parts = TerraformAddress.parts(resource.address());
        int modules = TerraformAddress.moduleParts(parts);
        for (int depth = 2; depth <= modules; depth += 2) {
            String call = TerraformAddress.withoutKeys(String.join(".", parts.subList(0, depth)));
            String outer = String.join(".", parts.subList(0, depth - 2));
            waits(resource, configuration.call(call), outer, found);
        }
        waits(resource, block, String.join(".", parts.subList(0, modules)), found);
    }

    /** What is waited for is named as in the module of the block, and meant as a whole. */
    private void waits(PlannedResource resource, ObjectValue block, String module, List<Reference> found) {
        List<Value> names = block.get(WAITS) instanceof ArrayValue list ? list.values() : List.of();
        for (int i = 0; i < names.size(); i++) {
            String target = names.get(i) instanceof StringValue name ? name.value() : "";
            @Nullable
            String meant = TerraformAddress.block(TerraformAddress.parts(TerraformAddress.withoutKeys(target)));
            if (meant != null) {
                String id = folder + ":" + TerraformAddress.within(module, meant);
                found.add(new Reference(AttributePath.item(WAITS, i), id, "", resource.location()));
            }
        }
    }

    private void add(List<Reference> found, PlannedResource resource, String at, String target, String attribute) {
        for (String address : instances.meant(resource.address(), target)) {
            found.add(new Reference(at, folder + ":" + address, attribute, resource.location()));
        }
    }

    private static String module(String address) {
        List<String> parts = TerraformAddress.parts(TerraformAddress.withoutKeys(address));
        return String.join(".", parts.subList(0, TerraformAddress.moduleParts(parts)));
    }

    /** {@code registry.terraform.io/hashicorp/aws} is {@code aws}. */
    private String providerName(PlannedResource resource, PlanProvider provider) {
        String own = providerNames.computeIfAbsent(resource.provider(), PlannedResource::providerName);
        return own.isEmpty() ? provider.name() : own;
    }
}
