package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Organisation;
import dev.cordon.register.Register;
import dev.cordon.register.ResourceRule;
import dev.cordon.register.Service;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the service of each resource and the restricted systems that it serves by it. */
final class ServiceAssignment {

    private final Register register;
    private final OutsideEvidence outside;

    /** The rules that say more than whose a resource is. */
    private final List<ResourceRule> rules;

    ServiceAssignment(Register register, OutsideEvidence outside) {
        this.register = register;
        this.outside = outside;
        this.rules = register.resources().stream()
                .filter(rule -> rule.service() != null || rule.systems() != null)
                .toList();
    }

    /**
     * Something that says which systems a resource serves.
     *
     * @param because in words
     */
    record Origin(String because, Collection<String> systems) {}

    void assign(EstateNode node) {
        Resource resource = node.resource;
        List<Service> services = resource == null ? List.of() : services(resource);
        node.service = services.isEmpty() ? null : services.get(0).id();
        node.application = resource == null ? null : application(resource, node.service);
        origins(node, services).forEach(origin -> node.systems.addAll(origin.systems()));
    }

    /** What says which systems the resource serves by itself. */
    List<Origin> origins(EstateNode node) {
        return origins(node, node.resource == null ? List.of() : services(node.resource));
    }

    private List<Origin> origins(EstateNode node, List<Service> services) {
        Resource resource = node.resource;
        ResourceRule rule = resource == null ? null : rule(resource);
        List<Origin> origins = new ArrayList<>(1);
        if (rule != null && rule.systems() != null) {
            origins.add(new Origin("resources of the register says so", rule.systems()));
        } else if (!services.isEmpty()) {
            services.forEach(
                    service -> origins.add(new Origin("the service " + service.id() + " serves it", service.serves())));
        } else if (!node.isPrincipal()) {
            ofOwner(node, origins);
        }
        for (BoundaryRule boundary : resource == null || node.boundaryId != null ? outside.rulesFor(node) : NONE) {
            origins.add(new Origin("boundaries of the register says so of " + boundary.match(), boundary.systems()));
        }
        return origins;
    }

    private static final List<BoundaryRule> NONE = List.of();

    /** Further organisations that use the service. */
    List<String> tenants(EstateNode node) {
        return register.service(node.service).map(Service::tenants).orElse(List.of());
    }

    /** By hand first, then by tag, then by selectors. */
    private List<Service> services(Resource resource) {
        ResourceRule rule = rule(resource);
        if (rule != null && rule.service() != null) {
            return register.service(rule.service()).stream().toList();
        }
        String tagged = tag(resource);
        if (tagged != null && register.service(tagged).isPresent()) {
            return register.service(tagged).stream().toList();
        }
        return register.services().stream()
                .filter(service -> service.match().stream().anyMatch(match -> Selectors.fits(match, resource)))
                .toList();
    }

    private @Nullable ResourceRule rule(Resource resource) {
        return rules.stream()
                .filter(rule -> Selectors.fits(rule.match(), resource))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String tag(Resource resource) {
        return register.attribution().tags().service().stream()
                .map(tag -> resource.labels().get(tag))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String application(Resource resource, @Nullable String service) {
        String tagged = tag(resource);
        return tagged == null ? service : tagged;
    }

    /** What no service claims serves all that a restricted organisation has. */
    private void ofOwner(EstateNode node, List<Origin> origins) {
        String owner = node.owner();
        Organisation organisation =
                owner == null ? null : register.organisation(owner).orElse(null);
        if (organisation != null && organisation.restricted()) {
            String because = "no service claims it, and its owner " + owner + " is restricted";
            origins.add(new Origin(because, organisation.knownSystems()));
        }
    }
}
