package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.Holes;
import dev.cordon.platform.arm.function.ResourceIds;
import dev.cordon.resource.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A resource as a template declares it, one for each round of its loop.
 *
 * @param address unique in its deployment
 * @param type in full: {@code Microsoft.Network/virtualNetworks/subnets}
 * @param name in full, with the names of those that it is part of
 * @param parent the one that it stands within, or null
 * @param uncertain why it may be there more than once, or not at all; null where it is there
 */
record Declared(
        String address,
        String type,
        Term name,
        Node.Mapping body,
        Evaluator evaluator,
        @Nullable Declared parent,
        @Nullable String uncertain,
        Location location) {

    /** What ids know it by. */
    String key() {
        return ResourceIds.key(type, Holes.shape(name));
    }

    /** Whether it builds what another template declares. */
    boolean isDeployment() {
        return type.equalsIgnoreCase("Microsoft.Resources/deployments") || isStack();
    }

    /** A deployment that also removes what its template no longer declares. */
    boolean isStack() {
        return type.equalsIgnoreCase("Microsoft.Resources/deploymentStacks");
    }

    /** Only looked up: somebody else declares it. */
    boolean isExisting() {
        return body.get("existing") != null;
    }

    @Nullable
    Node member(String name) {
        return body.get(name);
    }

    /** A member of {@code properties}. */
    @Nullable
    Node property(String name) {
        return body.get("properties") instanceof Node.Mapping properties ? properties.get(name) : null;
    }
}
