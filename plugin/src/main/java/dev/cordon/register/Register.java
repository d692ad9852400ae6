package dev.cordon.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A valid separation register: everything that it refers to is defined, {@code sameAs} is resolved, defaults are filled
 * in and lists are sorted by id. The fields are those of {@code docs/register.md}.
 */
public record Register(
        String apiVersion,
        Metadata metadata,
        List<Organisation> organisations,
        List<RestrictedSystem> restrictedSystems,
        List<Service> services,
        List<ResourceRule> resources,
        List<BoundaryRule> boundaries,
        List<Agreement> agreements,
        List<TransitionPlan> transitionPlans,
        List<PermittedSharing> permittedSharing,
        List<Exemption> exemptions,
        Attribution attribution) {

    public Register {
        metadata = metadata == null ? new Metadata(null, null, null) : metadata;
        services = Defaults.sorted(services, Service::id);
        organisations = served(Defaults.sorted(organisations, Organisation::id), services);
        restrictedSystems = Defaults.sorted(restrictedSystems, RestrictedSystem::id);
        resources = Defaults.list(resources);
        boundaries = Defaults.list(boundaries);
        agreements = Defaults.sorted(agreements, Agreement::id);
        transitionPlans = Defaults.sorted(transitionPlans, TransitionPlan::id);
        permittedSharing = Defaults.sorted(permittedSharing, PermittedSharing::id);
        exemptions = Defaults.sorted(exemptions, Exemption::id);
        attribution = Attribution.orDefaults(attribution);
    }

    public Optional<Organisation> organisation(String id) {
        return organisations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<RestrictedSystem> restrictedSystem(String id) {
        return restrictedSystems.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Service> service(@Nullable String id) {
        return services.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** An organisation serves what its services serve, unless the register says otherwise. */
    private static List<Organisation> served(List<Organisation> organisations, List<Service> services) {
        return organisations.stream()
                .map(o -> o.systems() != null ? o : o.withSystems(systemsOf(o, services)))
                .toList();
    }

    private static List<String> systemsOf(Organisation organisation, List<Service> services) {
        return services.stream()
                .filter(service -> service.owner().equals(organisation.id()))
                .flatMap(service -> service.serves().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
