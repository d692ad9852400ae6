package dev.cordon.samples;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one attribute of a resource unknown, as a variable without a value would. */
final class Blank {

    static final Set<String> LABELS = Set.of("tags", "labels", "metadata");

    private Blank() {}

    /** Names of all attributes that the resource has, known or not. */
    static Set<String> attributes(Resource resource) {
        Set<String> names = new TreeSet<>();
        resource.attributes().keys().forEach(key -> names.add(((StringValue) key).value()));
        resource.references().forEach(reference -> names.add(top(reference.path())));
        resource.unknowns().forEach(unknown -> names.add(top(unknown.path())));
        names.remove("");
        return names;
    }

    static Resource attribute(Resource resource, String name) {
        List<Unknown> unknowns = new ArrayList<>(resource.unknowns());
        unknowns.removeIf(unknown -> top(unknown.path()).equals(name));
        unknowns.add(new Unknown(name, "blanked", resource.location()));
        List<Reference> references = resource.references().stream()
                .filter(reference -> !top(reference.path()).equals(name))
                .toList();
        SortedMap<String, String> labels = LABELS.contains(name) ? new TreeMap<>() : resource.labels();
        return resource.withValues((ObjectValue) resource.attributes().without(StringValue.of(name)), labels, unknowns)
                .withReferences(references);
    }

    private static String top(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
