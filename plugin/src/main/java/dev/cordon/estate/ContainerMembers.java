package dev.cordon.estate;

import dev.cordon.mapping.ContainerMapping;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is in a container. What an organisation has in a container of its own counts further out too; what it has in
 * somebody else's is that one's sharing, and is counted there alone.
 */
final class ContainerMembers {

    private static final Set<String> HOLDS = Set.of("runs-on", "contained-in");

    private final EstateGraph graph;
    private final Map<EstateNode, Set<EstateNode>> inside = new HashMap<>();
    private final Set<EstateNode> open = new HashSet<>();

    ContainerMembers(EstateGraph graph) {
        this.graph = graph;
    }

    /** Members by organisation, each sorted; the ones that lie in the container itself are found by {@link #isDirect}. */
    SortedMap<String, SortedSet<EstateNode>> of(EstateNode container) {
        SortedMap<String, SortedSet<EstateNode>> byOwner = new TreeMap<>();
        for (EstateNode member : inside(container)) {
            String owner = member.owner();
            if (owner != null && member.standsForSomething()) {
                byOwner.computeIfAbsent(owner, o -> new TreeSet<>()).add(member);
            }
        }
        return byOwner;
    }

    /** The member that stands for the others: one that lies in the container itself where there is one. */
    EstateNode representative(EstateNode container, SortedSet<EstateNode> members) {
        return members.stream()
                .min(Comparator.comparing((EstateNode member) -> !isDirect(container, member))
                        .thenComparing(EstateNode::isExternal)
                        .thenComparing(member -> member.id))
                .orElse(container);
    }

    private boolean isDirect(EstateNode container, EstateNode member) {
        return member.out.stream().anyMatch(edge -> container.id.equals(edge.to()) && holds(container, edge));
    }

    private Set<EstateNode> inside(EstateNode container) {
        Set<EstateNode> known = inside.get(container);
        if (known != null) {
            return known;
        }
        if (!open.add(container)) {
            return Set.of();
        }
        Set<EstateNode> all = new LinkedHashSet<>();
        for (Edge edge : container.in) {
            if (holds(container, edge)) {
                EstateNode member = graph.get(edge.from());
                all.add(member);
                for (EstateNode inner : inside(member)) {
                    if (Objects.equals(inner.owner(), member.owner()) || member.owner() == null) {
                        all.add(inner);
                    }
                }
            }
        }
        open.remove(container);
        inside.put(container, all);
        return all;
    }

    /** What is no container itself, such as a group of machines, holds what lies in it and what runs on it. */
    private static boolean holds(EstateNode container, Edge edge) {
        ContainerMapping mapping = container.mapping.container();
        return mapping == null ? HOLDS.contains(edge.kind()) : mapping.holdsBy(edge.kind());
    }
}
