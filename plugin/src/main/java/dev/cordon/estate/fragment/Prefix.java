package dev.cordon.estate.fragment;

import dev.cordon.finding.Location;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the name of a repository before ids and paths, as if all repositories lay beside each other. */
public final class Prefix {

    private static final String ROOT = ".:";

    private final String repository;

    public Prefix(String repository) {
        this.repository = repository;
    }

    /** Whether the id is one of that repository. */
    static boolean isOf(String repository, String id) {
        return id.startsWith(repository + "/") || id.startsWith(repository + ":");
    }

    /** {@code terraform:aws_vpc.a} becomes {@code repository/terraform:aws_vpc.a}. */
    public String id(String id) {
        return id.startsWith(ROOT) ? repository + ":" + id.substring(ROOT.length()) : repository + "/" + id;
    }

    public @Nullable Location location(@Nullable Location location) {
        return location == null ? null : place(location);
    }

    /** The same resource, seen from outside its repository. */
    public Resource resource(Resource resource) {
        Map<String, Location> positions = new TreeMap<>();
        resource.positions().forEach((path, at) -> positions.put(path, place(at)));
        return new Resource(
                id(resource.id()),
                resource.address(),
                resource.type(),
                resource.platform(),
                resource.provider(),
                resource.name(),
                resource.managed(),
                resource.attributes(),
                resource.labels(),
                resource.defaultLabels(),
                resource.unknowns().stream()
                        .map(one -> one.at(location(one.location())))
                        .toList(),
                resource.references().stream()
                        .map(one ->
                                new Reference(one.path(), id(one.target()), one.attribute(), location(one.location())))
                        .toList(),
                resource.boundaries().stream()
                        .map(one -> new Boundary(one.id(), one.evidence(), location(one.location())))
                        .toList(),
                positions,
                place(resource.location()));
    }

    private Location place(Location location) {
        return new Location(repository + "/" + location.path(), location.line(), location.column());
    }
}
