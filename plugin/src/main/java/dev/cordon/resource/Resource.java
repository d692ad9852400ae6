package dev.cordon.resource;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a descriptor declares, in words common to all platforms.
 *
 * @param id the same in every run, never with a line number: the folder that is its scope, a colon, the address
 * @param address as the platform writes it: {@code module.hub.azurerm_subnet.a[0]}, {@code wp-portal/Deployment/web}
 * @param type as the platform names it: {@code azurerm_subnet}, {@code Deployment}
 * @param platform {@code terraform}, {@code kubernetes}
 * @param provider {@code azurerm}, {@code aws}, {@code kubernetes}
 * @param managed false for what is only looked up (a Terraform data source)
 * @param attributes known values only; what is unknown is absent here and listed in {@code unknowns}
 * @param labels tags, labels and custom attributes by name
 * @param defaultLabels the subset of names in {@code labels} that come from the provider's defaults
 * @param boundaries innermost first
 * @param positions where attributes stand, by path as in {@link Unknown#path}; not every path need be present
 */
public record Resource(
        String id,
        String address,
        String type,
        String platform,
        String provider,
        String name,
        boolean managed,
        ObjectValue attributes,
        SortedMap<String, String> labels,
        List<String> defaultLabels,
        List<Unknown> unknowns,
        List<Reference> references,
        List<Boundary> boundaries,
        Map<String, Location> positions,
        Location location)
        implements Comparable<Resource> {

    public Resource {
        Objects.requireNonNull(id);
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(location);
        defaultLabels = List.copyOf(defaultLabels);
        unknowns = sorted(unknowns);
        references = sorted(references);
        boundaries = List.copyOf(boundaries);
    }

    /** The same resource with these values in place of its own. */
    public Resource withValues(
            ObjectValue otherAttributes, SortedMap<String, String> otherLabels, List<Unknown> otherUnknowns) {
        return new Resource(
                id,
                address,
                type,
                platform,
                provider,
                name,
                managed,
                otherAttributes,
                otherLabels,
                defaultLabels,
                otherUnknowns,
                references,
                boundaries,
                positions,
                location);
    }

    /** The same resource with these references in place of its own. */
    public Resource withReferences(List<Reference> others) {
        return new Resource(
                id,
                address,
                type,
                platform,
                provider,
                name,
                managed,
                attributes,
                labels,
                defaultLabels,
                unknowns,
                others,
                boundaries,
                positions,
                location);
    }

    /** Where the attribute stands, or the nearest enclosing thing whose place is known. */
    public Location locationOf(String path) {
        for (String p = path; !p.isEmpty(); p = parent(p)) {
            @Nullable Location found = positions.get(p);
            if (found != null) {
                return found;
            }
        }
        return location;
    }

    @Override
    public int compareTo(Resource other) {
        return id.compareTo(other.id);
    }

    /** Most resources have one or none. */
    private static <T extends Comparable<? super T>> List<T> sorted(List<T> all) {
        return all.size() < 2 ? List.copyOf(all) : all.stream().sorted().toList();
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
