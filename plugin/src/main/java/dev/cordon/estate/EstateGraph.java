package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.Mappings;
import dev.cordon.mapping.TypeMapping;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The nodes and edges of the estate, while they are being found. */
final class EstateGraph {

    private final Mappings mappings;
    private final Map<String, EstateNode> byId = new HashMap<>();
    private final List<EstateNode> nodes = new ArrayList<>();
    /** In the order in which they were found, which is nearly that of their ids and so soon sorted. */
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    private @Nullable List<Edge> sorted;

    /** Nodes, edges and moves that were handed out to be looked at: a test holds that they grow with the estate. */
    private final LongAdder looks = new LongAdder();

    EstateGraph(JoinedResources joined, Mappings mappings) {
        this.mappings = mappings;
        for (Resource resource : joined.resources().stream().sorted().toList()) {
            TypeMapping mapping = mappings.of(resource.platform(), resource.type());
            EstateNode node = new EstateNode(nodes.size(), resource, mapping);
            node.doubles = joined.doubles().getOrDefault(node.id, List.of());
            node.claims = joined.claims().getOrDefault(node.id, List.of());
            add(node);
        }
        joined.aliases().forEach((id, meant) -> byId.putIfAbsent(id, get(meant)));
    }

    /** In order of their ids, then the external ones in the order in which they were found. */
    List<EstateNode> nodes() {
        looks.add(nodes.size());
        return Collections.unmodifiableList(nodes);
    }

    /** In order of their ids. */
    List<Edge> edges() {
        List<Edge> all = sorted;
        if (all == null) {
            all = edges.values().parallelStream().sorted().toList();
            sorted = all;
        }
        looks.add(all.size());
        return all;
    }

    /** Whoever goes through something of which each part is an edge or a node says how much. */
    void looked(int parts) {
        looks.add(parts);
    }

    long looks() {
        return looks.sum();
    }

    @Nullable
    EstateNode find(String id) {
        return byId.get(id);
    }

    EstateNode get(String id) {
        EstateNode node = byId.get(id);
        if (node == null) {
            throw new IllegalStateException("an edge leads to " + id + ", which is no node");
        }
        return node;
    }

    /** The external resource of that id, new where it was not yet referred to. */
    EstateNode external(String id, String type, String name, EstateNode referredBy, @Nullable Location at) {
        EstateNode known = byId.get(id);
        if (known != null) {
            return known;
        }
        String platform = referredBy.platform();
        EstateNode node = new EstateNode(nodes.size(), id, type, name, null, mappings.outside(type, platform));
        node.referredBy = referredBy;
        node.referredAt = at;
        add(node);
        return node;
    }

    /** Whether a name of something outside means one in the innermost boundary of the one who uses it. */
    boolean isLocal(String type, String name, EstateNode referrer) {
        boolean bare = !name.startsWith("/")
                && !name.contains("://")
                && !Arns.isArn(name)
                && GoogleNames.project(name).isEmpty();
        return bare
                && !referrer.declaredBoundaries.isEmpty()
                && mappings.outside(type, referrer.platform()).local();
    }

    /** Adds the edge unless one of its id is there. */
    void add(Edge edge) {
        if (edges.putIfAbsent(edge.id(), edge) != null) {
            return;
        }
        sorted = null;
        get(edge.from()).out.add(edge);
        if (edge.to() != null) {
            get(edge.to()).in.add(edge);
        }
    }

    /** Takes back an edge that another one says better. */
    void remove(Edge edge) {
        edges.remove(edge.id());
        sorted = null;
        get(edge.from()).out.remove(edge);
        if (edge.to() != null) {
            get(edge.to()).in.remove(edge);
        }
    }

    private void add(EstateNode node) {
        if (byId.putIfAbsent(node.id, node) == null) {
            nodes.add(node);
        }
    }
}
