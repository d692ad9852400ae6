package dev.cordon.platform.terraform.config;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Boundary;
import java.util.List;

/**
 * A provider as it is configured for a module.
 *
 * @param arguments those whose value is known
 */
record ProviderInstance(String name, ObjectValue arguments, List<Boundary> boundaries) {

    /** A provider without a block: configured by the environment. */
    static ProviderInstance unconfigured(String name) {
        return new ProviderInstance(name, ObjectValue.EMPTY, List.of());
    }
}
