package dev.cordon.estate;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with a stake in a resource.
 *
 * @param by owner, host, service, boundary, or the kind of an edge
 * @param edge id, or null
 */
public record Tenant(
        String organisation, String by, @Nullable String edge) implements Comparable<Tenant> {

    private static final Comparator<Tenant> ORDER = Comparator.comparing(Tenant::organisation)
            .thenComparing(Tenant::by)
            .thenComparing(tenant -> tenant.edge() == null ? "" : tenant.edge());

    @Override
    public int compareTo(Tenant other) {
        return ORDER.compare(this, other);
    }
}
