package dev.cordon.platform;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What templates ask of the place that they are deployed to, such as {@code AWS::AccountId} or {@code subscription()}: one
 * resource for each template that refers to it, which only the register can say more of.
 *
 * @param provider whose place it is
 * @param ending what references to it end with; what follows the first colon is its name
 * @param remedy how to say which place it is
 */
public record SurroundingLookups(String platform, String provider, String ending, String remedy) {

    /** The lookups that the resources refer to, sorted by id. */
    public List<Resource> of(List<Resource> resources) {
        Map<String, Location> wanted = new TreeMap<>();
        for (Resource resource : resources) {
            for (Reference reference : resource.references()) {
                if (reference.target().endsWith(ending)) {
                    Location at = reference.location() == null ? resource.location() : reference.location();
                    wanted.putIfAbsent(reference.target(), at);
                }
            }
        }
        List<Resource> lookups = new ArrayList<>();
        wanted.forEach((id, at) -> lookups.add(lookup(id, at)));
        return lookups;
    }

    private Resource lookup(String id, Location at) {
        String name = id.substring(id.indexOf(':') + 1);
        return new Resource(
                id,
                name,
                name,
                platform,
                provider,
                name,
                false,
                ObjectValue.EMPTY,
                new TreeMap<>(),
                List.of(),
                List.of(new Unknown("id", remedy, at)),
                List.of(),
                List.of(),
                Map.of(),
                at);
    }
}
