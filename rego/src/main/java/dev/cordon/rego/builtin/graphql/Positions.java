package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where nodes stand in the text; nodes are told apart by identity. */
final class Positions {
    private final Map<Value, Position> known = new IdentityHashMap<>();

    <T extends Value> T note(T node, Position position) {
        known.put(node, position);
        return node;
    }

    Position of(Value node) {
        return known.getOrDefault(node, Position.NONE);
    }

    void addAll(Positions others) {
        known.putAll(others.known);
    }
}
