package dev.cordon.register;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A national system with rules about who may be near it; {@code sameAs} is already resolved.
 *
 * @param isolation level needed from organisations that are not permitted, by layer
 * @param between level needed between permitted organisations, by group of kinds
 */
public record RestrictedSystem(
        String id,
        String title,
        @Nullable String sameAs,
        @Nullable String classification,
        @Nullable String successor,
        List<String> permittedTenantKinds,
        List<String> permittedMonitorKinds,
        List<String> permittedHostKinds,
        SortedMap<String, String> isolation,
        SortedMap<String, String> between,
        boolean derivedDataInherits,
        List<String> operatedOnlyBy,
        List<String> references) {

    public RestrictedSystem {
        title = Defaults.text(title, id);
        permittedTenantKinds = Defaults.sorted(permittedTenantKinds);
        permittedMonitorKinds = Defaults.sorted(permittedMonitorKinds);
        permittedHostKinds = Defaults.sorted(permittedHostKinds);
        isolation = Defaults.map(isolation);
        between = Defaults.map(between);
        operatedOnlyBy = Defaults.sorted(operatedOnlyBy);
        references = Defaults.sorted(references);
    }
}
