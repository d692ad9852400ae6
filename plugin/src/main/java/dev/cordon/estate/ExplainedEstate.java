package dev.cordon.estate;

import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An estate that can also say of each of its resources how it came to be what it is. */
public final class ExplainedEstate {

    private final Estate estate;
    private final EstateGraph graph;
    private final OwnerTrail owners;
    private final SystemTrail systems;

    ExplainedEstate(Estate estate, EstateGraph graph, OwnerTrail owners, SystemTrail systems) {
        this.estate = estate;
        this.graph = graph;
        this.owners = owners;
        this.systems = systems;
    }

    public Estate estate() {
        return estate;
    }

    /** What was considered to find the owner: what won first, then the rest in order of strength. */
    public List<ConsideredEvidence> owners(String id) {
        return owners.of(graph.get(id));
    }

    /** Why the resource serves each of its systems, in order of the systems. */
    public List<SystemReason> systems(String id) {
        return systems.of(graph.get(id));
    }

    /** What attributes of the resource refer to, by their paths: known even where the value is not. */
    public Map<String, String> references(String id) {
        Resource resource = graph.get(id).resource;
        Map<String, String> targets = new TreeMap<>();
        if (resource != null) {
            resource.references().forEach(one -> targets.putIfAbsent(one.path(), one.target()));
        }
        return targets;
    }

    /** What must be there before the resource, as its descriptor says itself; in order of the ids. */
    public List<Reference> waitsFor(String id) {
        Resource resource = graph.get(id).resource;
        return resource == null
                ? List.of()
                : resource.references().stream()
                        .filter(Reference::isOrder)
                        .sorted(Comparator.comparing(Reference::target))
                        .toList();
    }

    /** Resources that are boundaries: what the register calls them, and their ids. */
    public Map<String, String> boundaries() {
        Map<String, String> ids = new TreeMap<>();
        for (EstateNode node : graph.nodes()) {
            if (node.boundaryId != null) {
                ids.putIfAbsent(node.boundaryId, node.id);
            }
        }
        return ids;
    }
}
