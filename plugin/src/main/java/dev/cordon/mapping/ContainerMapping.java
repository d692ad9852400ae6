package dev.cordon.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That resources of several organisations may share something.
 *
 * @param level the isolation that its tenants have from each other, such as {@code logical}
 * @param separation a check that may find more isolation: {@code vsphere-host-rules}, {@code kubernetes-nodes}, or null
 * @param by kinds of edges whose start is a tenant; empty for those that hold something: {@code runs-on}, and {@code
 *     contained-in} where the layer is not {@code compute}
 * @param note why the level is no higher, or null
 */
public record ContainerMapping(
        String layer,
        String level,
        @Nullable String separation,
        List<String> by,
        @Nullable String note) {

    private static final List<String> HOLDS = List.of("runs-on", "contained-in");

    public ContainerMapping {
        by = Lists.orEmpty(by);
    }

    /** Whether an edge of that kind makes its start a tenant. Machines run on hosts; what describes a cluster does not. */
    public boolean holdsBy(String kind) {
        if (!by.isEmpty()) {
            return by.contains(kind);
        }
        return layer.equals("compute") ? kind.equals("runs-on") : HOLDS.contains(kind);
    }
}
