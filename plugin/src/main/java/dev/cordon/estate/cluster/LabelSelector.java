package dev.cordon.estate.cluster;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A selector by {@code matchLabels} and {@code matchExpressions}; an empty one means everything. */
public final class LabelSelector {

    /** The label that a cluster gives each namespace. */
    static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";

    private static final String SPACE_LABELS = "metadata.labels";

    private final List<Requirement> requirements;

    LabelSelector(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    /** @return null where there is no selector */
    public static @Nullable LabelSelector of(@Nullable Value selector) {
        return selector instanceof ObjectValue ? new LabelSelector(requirements(selector)) : null;
    }

    /** From labels alone, all of which a thing has to have. */
    static LabelSelector ofLabels(Map<String, String> labels) {
        return new LabelSelector(Requirement.ofLabels(labels));
    }

    static List<Requirement> requirements(Value selector) {
        List<Requirement> all = new ArrayList<>(Requirement.ofLabels(Fields.labels(selector, "matchLabels")));
        all.addAll(Requirement.ofExpressions(Fields.all(selector, "matchExpressions")));
        return all;
    }

    public boolean isEverything() {
        return requirements.isEmpty();
    }

    /** Whether it may select the namespace; a label that is not known may be any. */
    public boolean selectsNamespace(Resource namespace) {
        Map<String, String> labels = new TreeMap<>(Fields.labels(namespace.attributes(), SPACE_LABELS));
        labels.put(NAMESPACE_NAME, namespace.name());
        return selects(labels, namespace, SPACE_LABELS);
    }

    /** Whether it may select the pods of a workload. */
    public boolean selectsPods(Resource workload) {
        return selects(PodSpecs.labels(workload), workload, PodSpecs.labelsPath(workload));
    }

    private boolean selects(Map<String, String> labels, Resource resource, String path) {
        return requirements.stream().allMatch(requirement -> {
            @Nullable String value = labels.get(requirement.key());
            return requirement.allows(value == null ? null : Set.of(value))
                    || isUnknown(resource, AttributePath.member(path, requirement.key()));
        });
    }

    private static boolean isUnknown(Resource resource, String label) {
        return resource.unknowns().stream()
                .map(Unknown::path)
                .anyMatch(unknown -> unknown.isEmpty()
                        || label.equals(unknown)
                        || label.startsWith(unknown + ".")
                        || label.startsWith(unknown + "["));
    }

    /** The names of namespaces that it asks for and nothing else; empty where it asks for other labels. */
    public Set<String> names() {
        boolean alone = requirements.size() == 1
                && requirements.get(0).key().equals(NAMESPACE_NAME)
                && requirements.get(0).operator().equals(Requirement.IN);
        return alone ? requirements.get(0).values() : Set.of();
    }
}
