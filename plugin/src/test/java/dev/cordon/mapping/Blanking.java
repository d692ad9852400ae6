package dev.cordon.mapping;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;

/** A resource with one of its attributes made unknown. */
public final class Blanking {

    private Blanking() {}

    /** One copy for each attribute of the first level. */
    public static List<Resource> oneByOne(Resource resource) {
        List<Resource> copies = new ArrayList<>();
        for (Value key : resource.attributes().keys()) {
            String name = key.toString().replace("\"", "");
            copies.add(without(resource, resource.attributes().without(key), name));
        }
        return copies;
    }

    private static Resource without(Resource resource, ObjectValue attributes, String name) {
        List<Unknown> unknowns = new ArrayList<>(resource.unknowns());
        unknowns.add(new Unknown(name, "made unknown by the test", resource.location()));
        return new Resource(
                resource.id(),
                resource.address(),
                resource.type(),
                resource.platform(),
                resource.provider(),
                resource.name(),
                resource.managed(),
                attributes,
                resource.labels(),
                resource.defaultLabels(),
                unknowns,
                resource.references().stream()
                        .filter(reference -> !reference.path().startsWith(name))
                        .toList(),
                resource.boundaries(),
                resource.positions(),
                resource.location());
    }
}
