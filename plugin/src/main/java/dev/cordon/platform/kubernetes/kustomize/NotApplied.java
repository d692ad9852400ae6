package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a kustomization does to objects and is not done here: what it changes is unknown. */
final class NotApplied {

    /** Fields of a kustomization that are applied, or that change no object. */
    static final Set<String> APPLIED = Set.of(
            "apiVersion",
            "kind",
            "metadata",
            "resources",
            "bases",
            "components",
            "namespace",
            "namePrefix",
            "nameSuffix",
            "labels",
            "commonLabels",
            "commonAnnotations",
            "patches",
            "patchesStrategicMerge",
            "patchesJson6902",
            "images",
            "replicas",
            "buildMetadata",
            "configMapGenerator",
            "secretGenerator",
            "generatorOptions",
            "replacements",
            "vars",
            "sortOptions",
            "validators");

    private NotApplied() {}

    static void mark(Node kustomization, Subject subject, List<Unknown> unknowns) {
        for (String field : List.of("transformers", "configurations")) {
            if (!Kustomization.items(kustomization, field).isEmpty()) {
                @Nullable Node place = Nodes.at(kustomization, field);
                unknowns.add(new Unknown(
                        "",
                        "a kustomization changes it by " + field + ", which are not applied; check what it builds",
                        (place == null ? kustomization : place).location()));
            }
        }
    }

    /** The path as far as it needs no search in a list. */
    static String known(String field) {
        StringBuilder path = new StringBuilder();
        for (String step : field.split("\\.")) {
            if (!step.matches("[A-Za-z_-]+")) {
                break;
            }
            path.append(path.isEmpty() ? "" : ".").append(step);
        }
        return path.toString();
    }
}
