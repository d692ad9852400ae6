package dev.cordon.platform.ansible.model;

import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.rego.value.NullValue;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Variables as labels: those with one known value each. Which of them names an organisation is the register's affair. */
public final class Labels {

    private Labels() {}

    public static SortedMap<String, String> of(Map<String, Term> variables) {
        SortedMap<String, String> labels = new TreeMap<>();
        variables.forEach((name, term) -> {
            @Nullable String text = Terms.print(term);
            boolean plain = text != null && !text.isEmpty() && Terms.scalar(term) != NullValue.NULL;
            // Ansible's own variables are about connections, not about the host's place in the world.
            if (plain && text != null && !name.startsWith("ansible_")) {
                labels.put(name, text);
            }
        });
        return labels;
    }

    /** What all of them say alike. */
    public static SortedMap<String, String> common(Collection<SortedMap<String, String>> all) {
        @Nullable SortedMap<String, String> common = null;
        for (SortedMap<String, String> labels : all) {
            if (common == null) {
                common = new TreeMap<>(labels);
            } else {
                common.entrySet().removeIf(label -> !Objects.equals(labels.get(label.getKey()), label.getValue()));
            }
        }
        return common == null ? new TreeMap<>() : common;
    }
}
