package dev.cordon.rego.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a body and of the bodies around it, and which of them hold a value by now. What came after a mark can be
 * forgotten again: trying a line, and leaving a closure, cost what they add and not what there is.
 */
final class Bindings {
    private final Map<String, Boolean> bound = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int pending;

    /** What a variable was before; null where nothing was known of it. */
    private record Change(String name, @Nullable Boolean before) {}

    boolean isBound(String name) {
        return bound.getOrDefault(name, false);
    }

    boolean areBound(Collection<String> names) {
        return names.stream().allMatch(this::isBound);
    }

    /** Whether the variable belongs to these bodies and has no value yet: a closure that uses it has to wait. */
    boolean isPending(String name) {
        return !bound.getOrDefault(name, true);
    }

    boolean anyPending() {
        return pending > 0;
    }

    void bind(String name) {
        set(name, true);
    }

    void bindAll(Collection<String> names) {
        names.forEach(this::bind);
    }

    /** Notes variables of a body, which get their values somewhere in it. */
    void know(Collection<String> names) {
        for (String name : names) {
            if (!bound.containsKey(name)) {
                set(name, false);
            }
        }
    }

    private void set(String name, boolean isBound) {
        Boolean before = bound.put(name, isBound);
        if (before == null || before != isBound) {
            changes.add(new Change(name, before));
            pending += (isBound ? 0 : 1) - (before == null || before ? 0 : 1);
        }
    }

    int mark() {
        return changes.size();
    }

    void undo(int mark) {
        while (changes.size() > mark) {
            Change change = changes.remove(changes.size() - 1);
            Boolean now =
                    change.before() == null ? bound.remove(change.name()) : bound.put(change.name(), change.before());
            pending += (isFalse(change.before()) ? 1 : 0) - (isFalse(now) ? 1 : 0);
        }
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return value != null && !value;
    }

    /** The variables that got a value since a mark. */
    List<String> boundSince(int mark) {
        return changes.subList(mark, changes.size()).stream()
                .map(Change::name)
                .filter(this::isBound)
                .toList();
    }
}
