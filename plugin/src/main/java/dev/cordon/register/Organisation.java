package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal body that owns or runs resources. Names and meaning are those of {@code docs/register.md}.
 *
 * @param kind one of the kinds of the register's schema, such as {@code police-force}
 * @param restricted whether its resources without a known service serve all of {@code systems}
 * @param systems null until the register fills in what its services serve
 * @param aliases tag values that mean this organisation, beside its id
 * @param validFrom ISO date, or null; {@code validTo} likewise, inclusive
 */
public record Organisation(
        String id,
        String title,
        String kind,
        boolean communityOfTrust,
        boolean restricted,
        @Nullable List<String> systems,
        List<String> aliases,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String successor,
        List<Ownership> ownedBy,
        List<String> requiredAssurance,
        List<Compliance> compliance,
        Principals principals,
        List<Evidence> evidence) {

    public Organisation {
        title = Defaults.text(title, id);
        systems = systems == null ? null : Defaults.sorted(systems);
        aliases = Defaults.sorted(aliases);
        ownedBy = Defaults.list(ownedBy);
        requiredAssurance = Defaults.sorted(requiredAssurance);
        compliance = Defaults.list(compliance);
        principals = Principals.orNone(principals);
        evidence = Defaults.list(evidence);
    }

    /** The systems that its resources serve where nothing else is known; empty before the register is complete. */
    public List<String> knownSystems() {
        return systems == null ? List.of() : systems;
    }

    Organisation withSystems(List<String> served) {
        return new Organisation(
                id,
                title,
                kind,
                communityOfTrust,
                restricted,
                served,
                aliases,
                validFrom,
                validTo,
                successor,
                ownedBy,
                requiredAssurance,
                compliance,
                principals,
                evidence);
    }
}
