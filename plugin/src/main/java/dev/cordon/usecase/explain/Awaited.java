package dev.cordon.usecase.explain;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * What must be there before a resource.
 *
 * @param id of a resource, or of the block or module that makes several
 * @param location where the resource says so
 */
public record Awaited(String id, @Nullable Location location) {}
