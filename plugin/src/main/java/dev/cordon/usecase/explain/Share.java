package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import java.util.List;

/**
 * That another organisation has to do with the resource.
 *
 * @param how by way of what
 * @param words what is shared, in a sentence
 * @param path edges in order
 */
public record Share(String organisation, How how, String words, List<Edge> path) {

    public Share {
        path = List.copyOf(path);
    }

    /** By way of what. */
    public enum How {
        /** An edge crosses ownership at the resource. */
        RELATION,
        /** Both are in one container. */
        TENANCY,
        /** The organisation reaches the resource. */
        REACH,
        /** The resource is on the way to what is restricted. */
        PASSAGE
    }
}
