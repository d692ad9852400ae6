package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import org.jspecify.annotations.Nullable;

/**
 * An edge as seen from one of its ends.
 *
 * @param other the end that it leads to; null where that is not known
 */
public record Relation(Edge edge, @Nullable EstateResource other) {}
