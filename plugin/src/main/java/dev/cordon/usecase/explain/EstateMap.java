package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.Estate;
import dev.cordon.estate.EstateResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The estate with what leads from where to where at hand. */
final class EstateMap {

    private final Map<String, EstateResource> resources = new TreeMap<>();
    private final Map<String, Edge> edges = new TreeMap<>();
    private final Map<String, List<Edge>> out = new HashMap<>();
    private final Map<String, List<Edge>> in = new HashMap<>();
    private final Map<String, List<Edge>> declared = new HashMap<>();

    EstateMap(Estate estate) {
        estate.resources().forEach(resource -> resources.put(resource.id(), resource));
        for (Edge edge : estate.edges()) {
            edges.put(edge.id(), edge);
            out.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
            if (edge.to() != null) {
                in.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
            }
            if (!edge.declaredBy().equals(edge.from()) && !edge.declaredBy().equals(edge.to())) {
                declared.computeIfAbsent(edge.declaredBy(), id -> new ArrayList<>())
                        .add(edge);
            }
        }
    }

    EstateResource resource(String id) {
        return Objects.requireNonNull(resources.get(id), id);
    }

    Edge edge(String id) {
        return Objects.requireNonNull(edges.get(id), id);
    }

    List<Edge> out(String id) {
        return out.getOrDefault(id, List.of());
    }

    List<Edge> in(String id) {
        return in.getOrDefault(id, List.of());
    }

    /** Edges that the resource declares between others, as a peering does. */
    List<Edge> declared(String id) {
        return declared.getOrDefault(id, List.of());
    }

    /** The owner; null where nobody knows, or the end is not known. */
    @Nullable
    String owner(@Nullable String id) {
        EstateResource resource = id == null ? null : resources.get(id);
        return resource == null || resource.owners().isEmpty()
                ? null
                : resource.owners().get(0).organisation();
    }

    /**
     * What is at most so many edges away, over edges of all kinds in both directions.
     *
     * @param paths edges that belong to the picture however far away they are, unless the centre alone is asked for
     */
    Neighbourhood around(Set<String> centre, List<Edge> paths, int depth) {
        Set<String> met = new LinkedHashSet<>(centre);
        Set<String> last = centre;
        for (int step = 0; step < depth; step++) {
            Set<String> next = new LinkedHashSet<>();
            for (String id : last) {
                out(id).forEach(edge -> add(edge.to(), met, next));
                in(id).forEach(edge -> add(edge.from(), met, next));
                declared(id).forEach(edge -> {
                    add(edge.from(), met, next);
                    add(edge.to(), met, next);
                });
            }
            last = next;
        }
        if (depth > 0) {
            paths.forEach(edge -> met.addAll(ends(edge)));
        }
        List<EstateResource> inside = met.stream().sorted().map(this::resource).toList();
        List<Edge> between = edges.values().stream()
                .filter(edge -> met.contains(edge.from()) && (edge.to() == null || met.contains(edge.to())))
                .toList();
        return new Neighbourhood(inside, between, centre);
    }

    /** What a relation stands between; of those that live beside each other also what they live in. */
    private static List<String> ends(Edge edge) {
        List<String> ends = new ArrayList<>(List.of(edge.from()));
        if (edge.to() != null) {
            ends.add(edge.to());
        }
        if (edge.kind().equals(Sharing.CO_TENANT)) {
            ends.add(edge.declaredBy());
        }
        return ends;
    }

    private static void add(@Nullable String id, Set<String> met, Set<String> next) {
        if (id != null && met.add(id)) {
            next.add(id);
        }
    }
}
