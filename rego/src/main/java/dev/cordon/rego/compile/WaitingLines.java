package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a body that have no place yet. They are gone through in the order of the text, again and again; a line
 * that could not run is looked at again only when one of the variables that it lacks has got a value.
 */
final class WaitingLines {
    private final List<Expression> lines;
    private final TreeSet<Integer> candidates = new TreeSet<>();
    private final TreeSet<Integer> open = new TreeSet<>();
    private final Map<String, Set<Integer>> lacking = new HashMap<>();
    private int current;

    WaitingLines(List<Expression> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            candidates.add(i);
            open.add(i);
        }
    }

    /** The line to try, or null if none can run; what came of it is told by {@link #done} or {@link #stuck}. */
    @Nullable
    Expression next() {
        if (candidates.isEmpty()) {
            return null;
        }
        Integer following = candidates.ceiling(current);
        current = following == null ? candidates.first() : following;
        return lines.get(current);
    }

    /** The line has its place, and has bound variables. */
    void done(Collection<String> bound) {
        candidates.remove(current);
        open.remove(current);
        for (String name : bound) {
            Set<Integer> waiting = lacking.remove(name);
            if (waiting != null) {
                waiting.stream().filter(open::contains).forEach(candidates::add);
            }
        }
    }

    /** The line has to wait for one of these variables. */
    void stuck(Collection<String> unbound) {
        candidates.remove(current);
        for (String name : unbound) {
            lacking.computeIfAbsent(name, key -> new HashSet<>()).add(current);
        }
    }

    /** The lines that never got a place. */
    List<Expression> rest() {
        List<Expression> rest = new ArrayList<>();
        open.forEach(line -> rest.add(lines.get(line)));
        return rest;
    }
}
