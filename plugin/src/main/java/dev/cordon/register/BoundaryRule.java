package dev.cordon.register;

import java.util.List;

/**
 * Whose an account, subscription, cluster, namespace or outside thing is.
 *
 * @param match {@code kind:name} with globs, or the plain id of a thing that is not in the repository
 * @param tenants organisations known to be in it though not in this repository
 * @param paths folders whose descriptors lie in this boundary
 */
public record BoundaryRule(
        String match, String organisation, List<String> tenants, List<String> systems, List<String> paths) {

    public BoundaryRule {
        tenants = Defaults.sorted(tenants);
        systems = Defaults.sorted(systems);
        paths = Defaults.sorted(paths);
    }
}
