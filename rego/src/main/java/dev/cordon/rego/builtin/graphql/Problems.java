package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers what is wrong with a query. */
final class Problems {
    private final Positions positions;
    private final Set<String> found = new LinkedHashSet<>();
    private Position first = Position.NONE;

    Problems(Positions positions) {
        this.positions = positions;
    }

    void add(Value node, String message) {
        Position place = positions.of(node);
        if (found.isEmpty()) {
            first = place;
            found.add(message);
        } else {
            found.add("input:" + place.line() + ":" + place.column() + ": " + message);
        }
    }

    /** Ends with an exception if there are any; the last full stop gives way to the place. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            String all = String.join("\n", found);
            throw GraphQlException.at(first, all.endsWith(".") ? all.substring(0, all.length() - 1) : all);
        }
    }
}
