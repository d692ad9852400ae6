package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.compose.model.Complaints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services that wait for each other, which Compose refuses. Found by taking away whatever waits for nobody. */
final class DependencyCycles {

    private final Parts parts;
    private final Complaints complaints;

    DependencyCycles(Parts parts, Complaints complaints) {
        this.parts = parts;
        this.complaints = complaints;
    }

    void check() {
        Map<String, List<String>> waiting = new HashMap<>();
        Map<String, Set<String>> open = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        for (Node.Entry entry : parts.of("services")) {
            Set<String> needed = needed(entry);
            open.put(entry.name(), needed);
            needed.forEach(other ->
                    waiting.computeIfAbsent(other, o -> new ArrayList<>()).add(entry.name()));
            if (needed.isEmpty()) {
                free.add(entry.name());
            }
        }
        while (!free.isEmpty()) {
            String done = free.remove();
            for (String name : waiting.getOrDefault(done, List.of())) {
                Set<String> needed = open.getOrDefault(name, Set.of());
                if (needed.remove(done) && needed.isEmpty()) {
                    free.add(name);
                }
            }
        }
        parts.of("services").stream()
                .filter(entry -> !open.getOrDefault(entry.name(), Set.of()).isEmpty())
                .findFirst()
                .ifPresent(entry -> complaints.invalid(
                        entry.location(),
                        "service " + entry.name() + " waits for itself, by way of \"depends_on\" of others or directly",
                        "Remove one of the dependencies."));
    }

    /** What has profiles may never run together with the rest of a circle. */
    private Set<String> needed(Node.Entry entry) {
        Set<String> needed = new HashSet<>();
        if (entry.value() instanceof Node.Mapping service
                && service.get("profiles") == null
                && service.get("depends_on") instanceof Node.Mapping others) {
            others.entries().stream()
                    .map(Node.Entry::name)
                    .filter(name -> parts.has("services", name))
                    .forEach(needed::add);
        }
        return needed;
    }
}
