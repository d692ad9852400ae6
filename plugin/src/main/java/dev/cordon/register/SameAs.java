package dev.cordon.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills restricted systems from the system that they are the same as; what a system says itself stands. */
final class SameAs {

    /** What names one system and is never taken from another. */
    private static final List<String> OWN = List.of("id", "title", "sameAs", "successor");

    private SameAs() {}

    /** @param register valid and without cycles of {@code sameAs}; not changed */
    static JsonNode resolve(JsonNode register) {
        JsonNode copy = register.deepCopy();
        Map<String, ObjectNode> systems = new HashMap<>();
        copy.path("restrictedSystems")
                .forEach(system -> systems.put(system.path("id").asText(), (ObjectNode) system));
        systems.values().forEach(system -> fill(system, systems));
        return copy;
    }

    private static void fill(ObjectNode system, Map<String, ObjectNode> systems) {
        ObjectNode model = systems.get(system.path("sameAs").asText(""));
        if (model == null) {
            return;
        }
        fill(model, systems);
        model.fields().forEachRemaining(field -> {
            if (!OWN.contains(field.getKey()) && !system.has(field.getKey())) {
                system.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }
}
