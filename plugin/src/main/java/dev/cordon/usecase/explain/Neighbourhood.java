package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import java.util.List;
import java.util.Set;

/**
 * A part of the estate.
 *
 * @param resources sorted by id
 * @param edges between them, and those whose other end is not known; sorted by id
 * @param centre ids of those that were asked for
 */
public record Neighbourhood(List<EstateResource> resources, List<Edge> edges, Set<String> centre) {

    public Neighbourhood {
        resources = List.copyOf(resources);
        edges = List.copyOf(edges);
        centre = Set.copyOf(centre);
    }
}
