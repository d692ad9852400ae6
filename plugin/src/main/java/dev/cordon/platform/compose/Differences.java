package dev.cordon.platform.compose;

import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a further file of a folder makes other than the folder's own project has it already. */
final class Differences {

    private Differences() {}

    /** Those that are new or changed; they refer to the project's own where that is the same. */
    static List<Resource> from(List<Resource> own, List<Resource> others) {
        Map<String, Resource> byAddress = new HashMap<>();
        own.forEach(resource -> byAddress.put(resource.address(), resource));
        Map<String, String> same = new HashMap<>();
        for (Resource other : others) {
            Resource resource = byAddress.get(other.address());
            if (resource != null && isSame(resource, other)) {
                same.put(other.id(), resource.id());
            }
        }
        List<Resource> different = new ArrayList<>();
        for (Resource other : others) {
            if (!same.containsKey(other.id())) {
                different.add(redirected(other, same));
            }
        }
        return different;
    }

    /** Two files that make one project run on one engine. */
    private static boolean isSame(Resource one, Resource other) {
        if (one.type().equals("project")) {
            return String.valueOf(one.attributes().get("name"))
                    .equals(String.valueOf(other.attributes().get("name")));
        }
        return one.attributes().equals(other.attributes())
                && one.labels().equals(other.labels())
                && reasons(one).equals(reasons(other));
    }

    private static List<String> reasons(Resource resource) {
        return resource.unknowns().stream()
                .map(unknown -> unknown.path() + " " + unknown.reason())
                .toList();
    }

    private static Resource redirected(Resource resource, Map<String, String> same) {
        List<Reference> references = resource.references().stream()
                .map(reference -> new Reference(
                        reference.path(),
                        same.getOrDefault(reference.target(), reference.target()),
                        reference.attribute(),
                        reference.location()))
                .toList();
        return resource.withReferences(references);
    }
}
