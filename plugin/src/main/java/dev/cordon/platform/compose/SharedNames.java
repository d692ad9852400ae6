package dev.cordon.platform.compose;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what one project calls external with what another one makes: the same name on an engine is the same thing. Where
 * two make it, on engines of their own, nobody can say which is meant.
 */
final class SharedNames {

    private static final Set<String> TYPES = Set.of("network", "volume", "secret", "config");

    private SharedNames() {}

    static List<Resource> connected(List<Resource> resources) {
        Map<String, List<Resource>> made = new HashMap<>();
        for (Resource resource : resources) {
            String name = name(resource);
            if (TYPES.contains(resource.type()) && !isExternal(resource) && name != null) {
                made.computeIfAbsent(resource.type() + " " + name, n -> new ArrayList<>())
                        .add(resource);
            }
        }
        return resources.stream().map(resource -> connected(resource, made)).toList();
    }

    private static Resource connected(Resource resource, Map<String, List<Resource>> made) {
        List<Resource> meant = made.getOrDefault(resource.type() + " " + name(resource), List.of());
        if (!TYPES.contains(resource.type()) || !isExternal(resource) || meant.size() != 1) {
            return resource;
        }
        List<Reference> references = new ArrayList<>(resource.references());
        references.add(new Reference("name", meant.get(0).id(), "", resource.locationOf("name")));
        return resource.withReferences(references);
    }

    private static boolean isExternal(Resource resource) {
        return resource.attributes().get("external") == BooleanValue.TRUE;
    }

    private static @Nullable String name(Resource resource) {
        return resource.attributes().get("name") instanceof StringValue name ? name.value() : null;
    }
}
