package dev.cordon.estate;

import java.util.List;

/**
 * Everything that was found out. Every list is sorted, so the same resources give the same estate in whatever order they
 * were read.
 *
 * @param resources sorted by id, external ends included
 * @param edges sorted by id
 * @param reach sorted by organisation, target and edge
 * @param unseen ends that are referred to, lie in nothing that was read, and that the register says nothing of
 * @param unproven tag values that name no organisation of the register
 */
public record Estate(
        List<EstateResource> resources,
        List<Edge> edges,
        List<Reach> reach,
        List<UnseenEnd> unseen,
        List<UnprovenTag> unproven) {

    public Estate {
        resources = List.copyOf(resources);
        edges = List.copyOf(edges);
        reach = List.copyOf(reach);
        unseen = List.copyOf(unseen);
        unproven = List.copyOf(unproven);
    }

    /** How many resources that need an owner have none that is known. */
    public long unattributed() {
        return resources.stream()
                .filter(resource -> resource.owners().isEmpty() && !resource.isHelper())
                .count();
    }
}
