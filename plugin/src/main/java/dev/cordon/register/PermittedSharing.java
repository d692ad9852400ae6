package dev.cordon.register;

import java.util.List;

/**
 * Sharing that is allowed as long as its conditions hold.
 *
 * @param layers none: all
 * @param edges kinds of edge; none: all
 */
public record PermittedSharing(
        String id,
        Between between,
        List<String> layers,
        List<String> edges,
        List<String> conditions,
        String rationale) {

    public PermittedSharing {
        layers = Defaults.sorted(layers);
        edges = Defaults.sorted(edges);
        conditions = Defaults.sorted(conditions);
        rationale = Defaults.text(rationale, "");
    }
}
