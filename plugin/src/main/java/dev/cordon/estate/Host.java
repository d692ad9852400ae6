package dev.cordon.estate;

import org.jspecify.annotations.Nullable;

/**
 * Who hosts a resource.
 *
 * @param boundary the boundary that says so
 * @param edge the edge by which the resource lies in it, or null where it is the boundary of a chain
 */
public record Host(
        String organisation, String boundary, @Nullable String edge) {}
