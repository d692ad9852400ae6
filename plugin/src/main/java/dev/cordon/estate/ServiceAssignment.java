package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Organisation;
import dev.cordon.register.Register;
import dev.cordon.register.ResourceRule;
import dev.cordon.register.Selector;
import dev.cordon.register.Service;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the service of each resource and the restricted systems that it serves by it. */
final class ServiceAssignment {

    private final Register register;
    private final OutsideEvidence outside;

    private final Map<String, Service> services = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();

    /** The rules that say more than whose a resource is. */
    private final List<ResourceRule> rules;

    ServiceAssignment(Register register, OutsideEvidence outside) {
        this.register = register;
        this.outside = outside;
        register.services().forEach(service -> services.putIfAbsent(service.id(), service));
        register.organisations().forEach(one -> organisations.putIfAbsent(one.id(), one));
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
        List<Service> serving = resource == null ? List.of() : services(resource);
        node.service = serving.isEmpty() ? null : serving.get(0).id();
        node.application = resource == null ? null : application(resource, node.service);
        origins(node, serving).forEach(origin -> node.systems.addAll(origin.systems()));
    }

    /** What says which systems the resource serves by itself. */
    List<Origin> origins(EstateNode node) {
        return origins(node, node.resource == null ? List.of() : services(node.resource));
    }

    private List<Origin> origins(EstateNode node, List<Service> serving) {
        Resource resource = node.resource;
        ResourceRule rule = resource == null ? null : rule(resource);
        List<Origin> origins = new ArrayList<>(1);
        if (rule != null && rule.systems() != null) {
            origins.add(new Origin("resources of the register says so", rule.systems()));
        } else if (!serving.isEmpty()) {
            serving.forEach(
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
        Service service = node.service == null ? null : services.get(node.service);
        return service == null ? List.of() : service.tenants();
    }

    /** By hand first, then by tag, then by selectors. */
    private List<Service> services(Resource resource) {
        ResourceRule rule = rule(resource);
        if (rule != null && rule.service() != null) {
            Service said = services.get(rule.service());
            return said == null ? List.of() : List.of(said);
        }
        String tag = tag(resource);
        Service tagged = tag == null ? null : services.get(tag);
        if (tagged != null) {
            return List.of(tagged);
        }
        List<Service> fitting = new ArrayList<>(1);
        for (Service service : register.services()) {
            if (anyFits(service, resource)) {
                fitting.add(service);
            }
        }
        return fitting;
    }

    private static boolean anyFits(Service service, Resource resource) {
        for (Selector match : service.match()) {
            if (Selectors.fits(match, resource)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ResourceRule rule(Resource resource) {
        for (ResourceRule rule : rules) {
            if (Selectors.fits(rule.match(), resource)) {
                return rule;
            }
        }
        return null;
    }

    private @Nullable String tag(Resource resource) {
        for (String tag : register.attribution().tags().service()) {
            String value = resource.labels().get(tag);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String application(Resource resource, @Nullable String service) {
        String tagged = tag(resource);
        return tagged == null ? service : tagged;
    }

    /** What no service claims serves all that a restricted organisation has. */
    private void ofOwner(EstateNode node, List<Origin> origins) {
        String owner = node.owner();
        Organisation organisation = owner == null ? null : organisations.get(owner);
        if (organisation != null && organisation.restricted()) {
            String because = "no service claims it, and its owner " + owner + " is restricted";
            origins.add(new Origin(because, organisation.knownSystems()));
        }
    }
}
