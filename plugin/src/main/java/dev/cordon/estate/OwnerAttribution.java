package dev.cordon.estate;

import dev.cordon.register.Register;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose each resource is. Owner and host are two facts: a boundary says who hosts, and says who owns only
 * where neither the resource nor a container that it is part of says more.
 */
final class OwnerAttribution {

    /** What another repository says of its resources; weaker than the boundary, which the register vouches for. */
    private static final String FRAGMENT = "fragment";

    private final EstateGraph graph;
    private final OwnEvidence own;
    private final OutsideEvidence outside;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<EstateNode, List<OwnerEvidence>> specific = new HashMap<>();
    private final Set<EstateNode> open = new HashSet<>();
    private List<List<OwnerEvidence>> said = List.of();

    OwnerAttribution(EstateGraph graph, Register register, OwnEvidence own, OutsideEvidence outside) {
        this.graph = graph;
        this.own = own;
        this.outside = outside;
        int rank = 0;
        for (String source : sources(register.attribution().precedence())) {
            order.put(source, rank++);
        }
    }

    void attribute() {
        // What is said of each is found side by side; what follows from it goes from container to container.
        said = graph.nodes().parallelStream().map(this::said).toList();
        for (EstateNode node : graph.nodes()) {
            List<OwnerEvidence> all = new ArrayList<>(specific(node));
            boolean inherits = strongest(all) == null && mayInherit(node) && order.containsKey("boundary");
            OwnerEvidence around = inherits ? byBoundary(node) : null;
            if (around != null) {
                all.add(around);
            }
            node.owners = all.size() < 2 ? List.copyOf(all) : strongestFirst(all);
        }
    }

    private List<OwnerEvidence> strongestFirst(List<OwnerEvidence> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(this::place))
                .distinct()
                .toList();
    }

    /** The register's order, with the boundary after what is said of the resource itself. */
    private static List<String> sources(List<String> precedence) {
        List<String> sources = new ArrayList<>(precedence);
        boolean boundary = sources.remove("boundary");
        int specific = 0;
        for (String source : List.of("register", "tag", "providerDefaults", "container")) {
            specific = Math.max(specific, sources.indexOf(source) + 1);
        }
        if (boundary) {
            sources.add(specific, "boundary");
        }
        sources.add(specific + (boundary ? 1 : 0), FRAGMENT);
        sources.add(sources.indexOf("register") + 1, "principal");
        return sources;
    }

    private boolean isSpecific(String source) {
        return order.getOrDefault(source, order.size()) < order.getOrDefault("boundary", order.size());
    }

    /** Everything but the boundaries around it; what lies in a container that says nothing itself asks further out. */
    private List<OwnerEvidence> specific(EstateNode node) {
        List<OwnerEvidence> known = specific.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            return List.of();
        }
        List<OwnerEvidence> all = node.index < said.size() ? said.get(node.index) : said(node);
        all.removeIf(evidence -> !order.containsKey(evidence.source()));
        if (order.containsKey("container") && !anyDirect(all) && mayInherit(node)) {
            OwnerEvidence inherited = byContainer(node);
            if (inherited != null) {
                all.add(inherited);
            }
        }
        open.remove(node);
        specific.put(node, all);
        return all;
    }

    private static boolean anyDirect(List<OwnerEvidence> all) {
        for (OwnerEvidence evidence : all) {
            if (evidence.direct()) {
                return true;
            }
        }
        return false;
    }

    /** A group of another organisation lies in the directory too: one whose name is unknown may be anybody's. */
    private static boolean mayInherit(EstateNode node) {
        return node.resource == null || !OwnEvidence.isNameless(node, node.resource);
    }

    /** What speaks of the resource and is not asked, because the register's order leaves its source out. */
    List<OwnerEvidence> unasked(EstateNode node) {
        return said(node).stream()
                .filter(evidence -> !order.containsKey(evidence.source()))
                .toList();
    }

    private List<OwnerEvidence> said(EstateNode node) {
        List<OwnerEvidence> all = new ArrayList<>();
        Resource resource = node.resource;
        if (resource != null) {
            all.addAll(own.of(node, resource));
            node.doubles.forEach(other -> all.addAll(own.of(node, other)));
            node.claims.forEach(claim -> all.add(new OwnerEvidence(
                    claim.organisation(), FRAGMENT, claim.direct(), claim.evidence(), claim.location())));
        }
        if (resource == null || node.boundaryId != null) {
            all.addAll(outside.of(node));
        }
        return all;
    }

    /** What the innermost container that is no host says of what lies in it, or null. */
    @Nullable
    OwnerEvidence byContainer(EstateNode node) {
        for (Edge edge : node.out) {
            if (edge.to() == null || !edge.kind().equals("contained-in")) {
                continue;
            }
            EstateNode container = graph.get(edge.to());
            if (container.boundaryId != null && Boundaries.hosts(container.boundaryId)) {
                continue;
            }
            OwnerEvidence strongest = strongest(specific(container));
            if (strongest != null) {
                String evidence = "in " + container.name + " (" + strongest.evidence() + ")";
                return new OwnerEvidence(strongest.organisation(), "container", false, evidence, edge.location());
            }
        }
        return null;
    }

    private @Nullable OwnerEvidence byBoundary(EstateNode node) {
        for (EstateNode boundary : node.enclosing) {
            OwnerEvidence strongest = strongest(specific(boundary));
            if (strongest != null) {
                return new OwnerEvidence(
                        strongest.organisation(), "boundary", false, inside(boundary), strongest.location());
            }
        }
        return null;
    }

    /** The evidence that a boundary gives, in words. */
    static String inside(EstateNode boundary) {
        return "in " + boundary.boundaryId;
    }

    private @Nullable OwnerEvidence strongest(List<OwnerEvidence> evidence) {
        OwnerEvidence strongest = null;
        for (OwnerEvidence one : evidence) {
            boolean counts = one.direct() || isSpecific(one.source());
            if (counts && (strongest == null || place(one) < place(strongest))) {
                strongest = one;
            }
        }
        return strongest;
    }

    private int place(OwnerEvidence evidence) {
        return order.getOrDefault(evidence.source(), order.size());
    }
}
