package dev.cordon.platform.terraform.config;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Unknown;
import java.util.List;

/**
 * A provider as it is configured for a module.
 *
 * @param arguments those whose value is known
 * @param unknownLabels what is not known of the labels that it gives to each of its resources
 * @param clusters what its arguments refer to, where it is one of Kubernetes
 */
record ProviderInstance(
        String name,
        ObjectValue arguments,
        List<Unknown> unknownLabels,
        List<Boundary> boundaries,
        List<Reference> clusters) {

    /** A provider without a block: configured by the environment. */
    static ProviderInstance unconfigured(String name) {
        return unconfigured(name, List.of());
    }

    static ProviderInstance unconfigured(String name, List<Boundary> boundaries) {
        return new ProviderInstance(name, ObjectValue.EMPTY, List.of(), boundaries, List.of());
    }
}
