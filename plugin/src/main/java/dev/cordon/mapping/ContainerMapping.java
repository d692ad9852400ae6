package dev.cordon.mapping;

import org.jspecify.annotations.Nullable;

/**
 * That resources of several organisations may share something.
 *
 * @param level the isolation that its tenants have from each other, such as {@code logical}
 * @param separation a check that may find more isolation: {@code vsphere-host-rules}, {@code kubernetes-nodes}, or null
 * @param note why the level is no higher, or null
 */
public record ContainerMapping(
        String layer,
        String level,
        @Nullable String separation,
        @Nullable String note) {}
