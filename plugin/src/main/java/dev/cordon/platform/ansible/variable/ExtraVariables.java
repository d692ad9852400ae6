package dev.cordon.platform.ansible.variable;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What whoever runs the check gives, as {@code ansible-playbook -e} does: texts that go over everything else. */
public final class ExtraVariables {

    private final Map<String, String> values;
    private final Set<String> used = new TreeSet<>();

    public ExtraVariables(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The text that is given, or null. */
    @Nullable
    String get(String name) {
        @Nullable String text = values.get(name);
        if (text != null) {
            used.add(name);
        }
        return text;
    }

    /** The names that something sets or asks for. */
    public Set<String> used() {
        return Collections.unmodifiableSet(used);
    }
}
