package dev.cordon.platform.terraform.model;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Boundary;
import java.util.ArrayList;
import java.util.List;

/** The boundaries of one resource: those of its provider, unless the resource itself says otherwise. */
public final class ResourceBoundaries {

    private static final String GOOGLE_PROJECT = "google:project:";

    private ResourceBoundaries() {}

    /**
     * @param attributes of the resource, known values only
     * @param fromProvider of its provider
     */
    public static List<Boundary> of(
            String provider, ObjectValue attributes, List<Boundary> fromProvider, Location place) {
        if (!provider.startsWith("google") || !(attributes.get("project") instanceof StringValue project)) {
            return fromProvider;
        }
        List<Boundary> boundaries = new ArrayList<>();
        boundaries.add(new Boundary(GOOGLE_PROJECT + project.value(), "project of the resource", place));
        fromProvider.stream()
                .filter(boundary -> !boundary.id().startsWith(GOOGLE_PROJECT))
                .forEach(boundaries::add);
        return boundaries;
    }
}
