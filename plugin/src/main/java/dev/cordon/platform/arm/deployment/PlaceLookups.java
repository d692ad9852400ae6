package dev.cordon.platform.arm.deployment;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code subscription()}, {@code resourceGroup()} and {@code tenant()} look up, for each template that uses them. */
final class PlaceLookups {

    private PlaceLookups() {}

    static List<Resource> of(List<Resource> resources) {
        Map<String, Location> wanted = new TreeMap<>();
        for (Resource resource : resources) {
            for (Reference reference : resource.references()) {
                if (reference.target().endsWith("()")) {
                    Location at = reference.location() == null ? resource.location() : reference.location();
                    wanted.putIfAbsent(reference.target(), at);
                }
            }
        }
        List<Resource> lookups = new ArrayList<>();
        wanted.forEach((id, at) -> lookups.add(lookup(id, at)));
        return lookups;
    }

    private static Resource lookup(String id, Location at) {
        String name = id.substring(id.indexOf(':') + 1);
        Unknown unknown = new Unknown("id", "name it for this folder under boundaries[].paths of the register", at);
        return new Resource(
                id,
                name,
                name,
                "arm",
                "azure",
                name,
                false,
                ObjectValue.EMPTY,
                new TreeMap<>(),
                List.of(),
                List.of(unknown),
                List.of(),
                List.of(),
                Map.of(),
                at);
    }
}
