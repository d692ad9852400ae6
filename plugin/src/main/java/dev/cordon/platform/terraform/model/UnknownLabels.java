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

    /**
     * Without the labels that providers merge, which are as known as what they are merged from: plans leave them to the
     * apply where there are none at all.
     *
     * @param labelling whether the provider may have labels to add
     */
    public List<Unknown> withoutMerged(boolean labelling) {
        boolean known = !labelling && unknowns.stream().noneMatch(unknown -> Labels.isOwn(root(unknown)));
        return known
                ? unknowns.stream()
                        .filter(unknown -> !Labels.isMerged(root(unknown)))
                        .toList()
                : unknowns;
    }

    private static String root(Unknown unknown) {
        return unknown.path().split("[.\\[]", 2)[0];
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
