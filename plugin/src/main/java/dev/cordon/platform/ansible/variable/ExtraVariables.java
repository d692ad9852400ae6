package dev.cordon.platform.ansible.variable;

import dev.cordon.descriptor.Node;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What whoever runs the check gives, as {@code ansible-playbook -e} does: texts and files that go over everything else. */
public final class ExtraVariables {

    private final Map<String, String> values;
    private final Map<String, Node.Entry> entries;
    private final Set<String> used = new TreeSet<>();

    /**
     * @param values by name
     * @param entries of files; where there is a value too, that stands
     */
    public ExtraVariables(Map<String, String> values, Map<String, Node.Entry> entries) {
        this.values = new TreeMap<>(values);
        this.entries = new TreeMap<>(entries);
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

    /** What a file says, or null. */
    Node.@Nullable Entry entry(String name) {
        return entries.get(name);
    }

    /** The names of values that something sets or asks for. */
    public Set<String> used() {
        return Collections.unmodifiableSet(used);
    }
}
