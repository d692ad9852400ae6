package dev.cordon.platform.terraform.model;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.resource.Unknown;
import java.util.List;

/**
 * What is not known of the labels that a resource gives itself. They win over the defaults of its provider, so that a
 * default is certain only where the resource is known to say nothing under its name.
 */
public final class UnknownLabels {

    private final List<Unknown> unknowns;

    /** @param unknowns of the resource */
    public UnknownLabels(List<Unknown> unknowns) {
        this.unknowns = unknowns;
    }

    /** Whether the resource may give itself a label of this name, with a value that nobody knows. */
    public boolean mayHold(String name) {
        return unknowns.stream()
                .anyMatch(unknown -> mayHold("tags", name, unknown) || mayHold("labels", name, unknown));
    }

    /** Where all of a map is unknown, it may have any name. */
    private static boolean mayHold(String map, String name, Unknown unknown) {
        return unknown.path().equals(map) || unknown.path().equals(AttributePath.member(map, name));
    }
}
