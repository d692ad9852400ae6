package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A resource with all that was found out about it. Fields are those of {@code docs/policy-input.md}.
 *
 * @param owners evidence, strongest first; empty where nobody knows
 * @param boundary innermost account-like boundary, or null
 * @param boundaries all enclosing ones, innermost first
 * @param isolation level reached, by layer
 * @param routes whether traffic that comes in over one link leaves over another: yes, no or unknown
 * @param location null only for external ends that no file names
 */
public record EstateResource(
        String id,
        String address,
        String type,
        String platform,
        String provider,
        String name,
        ObjectValue attributes,
        SortedMap<String, String> labels,
        List<UnknownValue> unknown,
        List<OwnerEvidence> owners,
        @Nullable Host host,
        List<Tenant> tenants,
        List<String> systems,
        @Nullable String service,
        @Nullable String application,
        @Nullable String environment,
        @Nullable String classification,
        @Nullable String holds,
        @Nullable String boundary,
        List<String> boundaries,
        SortedMap<String, String> isolation,
        String exposure,
        String routes,
        String layer,
        @Nullable Location location) {

    /** Of things that are referred to and are not in the repository. */
    public static final String EXTERNAL = "external";

    private static final String NO_LAYER = "none";

    /** Whether it only helps a configuration along, stands for nothing anywhere and needs no owner. */
    public boolean isHelper() {
        return layer.equals(NO_LAYER);
    }
}
