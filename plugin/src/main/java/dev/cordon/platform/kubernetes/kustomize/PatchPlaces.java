package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All places that a patch is about: where one of them does not fit, nobody knows what becomes of the others. */
final class PatchPlaces {

    /** What says whom the patch is for. */
    private static final Set<String> ADDRESS = Set.of("apiVersion", "kind", "metadata.name", "metadata.namespace");

    private final Set<String> places = new TreeSet<>();

    private PatchPlaces() {}

    /** @param misfit the place that did not fit; empty for the object as a whole */
    static Set<String> of(@Nullable Node content, String misfit) {
        PatchPlaces all = new PatchPlaces();
        if (!misfit.isEmpty() && content instanceof Node.Sequence operations) {
            operations.items().forEach(operation -> {
                all.add(JsonPatch.place(operation, "path"));
                all.add(JsonPatch.place(operation, "from"));
            });
        } else if (!misfit.isEmpty() && content instanceof Node.Mapping merge) {
            all.merged(merge, "");
        }
        all.places.add(misfit);
        return all.places;
    }

    private void merged(Node.Mapping merge, String path) {
        for (Node.Entry entry : merge.entries()) {
            String place = AttributePath.member(path, entry.name());
            boolean inner = entry.value() instanceof Node.Mapping part
                    && !part.entries().isEmpty()
                    && part.get(StrategicMerge.DIRECTIVE) == null;
            if (inner) {
                merged((Node.Mapping) entry.value(), place);
            } else if (!entry.name().startsWith("$") && !ADDRESS.contains(place)) {
                add(place);
            }
        }
    }

    private void add(@Nullable String place) {
        if (place != null && !place.isEmpty()) {
            places.add(place);
        }
    }
}
