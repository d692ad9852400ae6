package dev.cordon.estate.cluster;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A selector by {@code matchLabels} and {@code matchExpressions}; an empty one means everything. */
public final class LabelSelector {

    private final List<Requirement> requirements;

    private LabelSelector(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    /** @return null where there is no selector */
    public static @Nullable LabelSelector of(@Nullable Value selector) {
        if (!(selector instanceof ObjectValue)) {
            return null;
        }
        List<Requirement> all = new ArrayList<>(Requirement.ofLabels(Fields.labels(selector, "matchLabels")));
        all.addAll(Requirement.ofExpressions(Fields.all(selector, "matchExpressions")));
        return new LabelSelector(all);
    }

    public boolean isEverything() {
        return requirements.isEmpty();
    }

    public boolean selects(Map<String, String> labels) {
        return requirements.stream().allMatch(requirement -> {
            @Nullable String value = labels.get(requirement.key());
            return requirement.allows(value == null ? null : Set.of(value));
        });
    }

    /** The values that a label must have one of; empty where anything else is asked of it too. */
    public Set<String> onlyBy(String key) {
        boolean alone = requirements.size() == 1
                && requirements.get(0).key().equals(key)
                && requirements.get(0).operator().equals(Requirement.IN);
        return alone ? requirements.get(0).values() : Set.of();
    }
}
