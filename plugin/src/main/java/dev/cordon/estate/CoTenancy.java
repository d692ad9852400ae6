package dev.cordon.estate;

import dev.cordon.mapping.ContainerMapping;
import dev.cordon.register.BoundaryRule;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds one {@code co-tenant} edge for each pair of organisations in each container. */
final class CoTenancy {

    private final EstateGraph graph;
    private final ContainerMembers members;
    private final OutsideEvidence outside;
    private final HostRules hostRules;

    CoTenancy(EstateGraph graph, OutsideEvidence outside) {
        this.graph = graph;
        this.members = new ContainerMembers(graph);
        this.outside = outside;
        this.hostRules = new HostRules(graph);
    }

    void find() {
        for (EstateNode container : List.copyOf(graph.nodes())) {
            ContainerMapping sharing = container.mapping.container();
            if (sharing != null) {
                connect(container, sharing, parties(container));
            }
        }
    }

    /** Who is in it, whose it is, and who the register says is in it. */
    private SortedMap<String, SortedSet<EstateNode>> parties(EstateNode container) {
        SortedMap<String, SortedSet<EstateNode>> parties = members.of(container);
        String owner = container.owner();
        boolean inUse = !parties.isEmpty();
        if (owner != null && inUse) {
            parties.computeIfAbsent(owner, o -> new TreeSet<>(List.of(container)));
        }
        if (container.boundaryId != null || container.isExternal()) {
            for (BoundaryRule rule : outside.rulesFor(container)) {
                rule.tenants()
                        .forEach(tenant -> parties.computeIfAbsent(tenant, o -> new TreeSet<>(List.of(container))));
            }
        }
        return parties;
    }

    private void connect(
            EstateNode container, ContainerMapping sharing, SortedMap<String, SortedSet<EstateNode>> parties) {
        List<String> organisations = List.copyOf(parties.keySet());
        for (int i = 0; i < organisations.size(); i++) {
            for (int j = i + 1; j < organisations.size(); j++) {
                connect(container, sharing, organisations.get(i), organisations.get(j), parties);
            }
        }
    }

    private void connect(
            EstateNode container,
            ContainerMapping sharing,
            String first,
            String second,
            SortedMap<String, SortedSet<EstateNode>> parties) {
        SortedSet<EstateNode> ofFirst = members(parties, first);
        SortedSet<EstateNode> ofSecond = members(parties, second);
        boolean swap = isRestricted(ofFirst) && !isRestricted(ofSecond);
        EstateNode from = members.representative(container, swap ? ofSecond : ofFirst);
        EstateNode to = members.representative(container, restricted(swap ? ofFirst : ofSecond));
        Separation separation = separation(container, sharing, ofFirst, ofSecond);
        graph.add(new Edge(
                container.id + "#co-tenant:" + first + "+" + second,
                "co-tenant",
                from.id,
                to.id,
                container.id,
                sharing.layer(),
                attributes(container, separation, List.of(first, second), ofFirst, ofSecond),
                false,
                List.of(),
                to.location() == null ? container.location() : to.location()));
    }

    private Separation separation(
            EstateNode container,
            ContainerMapping sharing,
            SortedSet<EstateNode> ofFirst,
            SortedSet<EstateNode> ofSecond) {
        Separation least = new Separation(sharing.level(), sharing.note());
        if ("vsphere-host-rules".equals(sharing.separation())) {
            return hostRules.between(container, ofFirst, ofSecond, least);
        }
        if ("kubernetes-nodes".equals(sharing.separation())) {
            return NodePinning.between(container, graph, ofFirst, ofSecond, least);
        }
        return least;
    }

    private static ObjectValue attributes(
            EstateNode container,
            Separation separation,
            List<String> organisations,
            Collection<EstateNode> ofFirst,
            Collection<EstateNode> ofSecond) {
        TreeSet<String> ids = new TreeSet<>();
        ofFirst.forEach(member -> ids.add(member.id));
        ofSecond.forEach(member -> ids.add(member.id));
        ObjectBuilder attributes = ObjectValue.builder()
                .put("container", container.id)
                .put("containerAddress", container.resource == null ? container.id : container.resource.address())
                .put("level", separation.level())
                .put("organisations", strings(organisations))
                .put("members", strings(ids));
        if (separation.note() != null) {
            attributes.put("note", separation.note());
        }
        return attributes.build();
    }

    private static ArrayValue strings(Collection<String> texts) {
        List<StringValue> values = new ArrayList<>(texts.size());
        texts.forEach(text -> values.add(StringValue.of(text)));
        return ArrayValue.of(values);
    }

    private static SortedSet<EstateNode> members(
            SortedMap<String, SortedSet<EstateNode>> parties, String organisation) {
        @Nullable SortedSet<EstateNode> found = parties.get(organisation);
        return found == null ? new TreeSet<>() : found;
    }

    private static boolean isRestricted(SortedSet<EstateNode> nodes) {
        return nodes.stream().anyMatch(node -> !node.systems.isEmpty());
    }

    /** Those that serve restricted systems, where any do. */
    private static SortedSet<EstateNode> restricted(SortedSet<EstateNode> nodes) {
        TreeSet<EstateNode> some = new TreeSet<>(
                nodes.stream().filter(node -> !node.systems.isEmpty()).toList());
        return some.isEmpty() ? nodes : some;
    }
}
