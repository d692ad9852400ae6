package dev.cordon.usecase.explain;

import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import dev.cordon.estate.Reach;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.explain.Share.How;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a resource shares with whom, and over which path. */
final class Sharing {

    static final String CO_TENANT = "co-tenant";

    private final EstateMap map;
    private final List<Reach> reach;
    private final List<Edge> tenancies;

    Sharing(EstateMap map, List<Edge> edges, List<Reach> reach) {
        this.map = map;
        this.reach = reach;
        this.tenancies =
                edges.stream().filter(edge -> edge.kind().equals(CO_TENANT)).toList();
    }

    List<Share> of(EstateResource resource) {
        List<Share> shares = new ArrayList<>();
        relations(resource.id(), shares);
        tenancies(resource, shares);
        reaches(resource.id(), shares);
        return shares.stream().distinct().toList();
    }

    private void relations(String id, List<Share> shares) {
        Set<Edge> edges = new LinkedHashSet<>(map.out(id));
        edges.addAll(map.in(id));
        edges.addAll(map.declared(id));
        for (Edge edge : edges) {
            String from = map.owner(edge.from());
            String to = map.owner(edge.to());
            if (from == null || to == null || from.equals(to) || edge.kind().equals(CO_TENANT)) {
                continue;
            }
            String own = map.owner(id);
            String other = from.equals(own) ? to : from;
            String words = edge.from() + " (" + from + ") " + edge.kind() + " " + edge.to() + " (" + to + ")";
            shares.add(new Share(other, How.RELATION, words, List.of(edge)));
        }
    }

    private void tenancies(EstateResource resource, List<Share> shares) {
        String own = map.owner(resource.id());
        for (Edge edge : tenancies) {
            boolean container = edge.declaredBy().equals(resource.id());
            if (!container && !texts(edge, "members").contains(resource.id())) {
                continue;
            }
            List<String> others = texts(edge, "organisations").stream()
                    .filter(one -> !one.equals(own))
                    .toList();
            String level = text(edge.attributes().get("level"));
            String words = (container ? "both are in it" : "both are in " + edge.declaredBy())
                    + ", at isolation level '" + level + "'" + note(edge);
            others.forEach(other -> shares.add(new Share(other, How.TENANCY, words, List.of(edge))));
        }
    }

    private void reaches(String id, List<Share> shares) {
        for (Reach one : reach) {
            List<Edge> path = one.hops().stream().map(map::edge).toList();
            String systems = String.join(" and ", one.systems());
            if (one.to().equals(id)) {
                String words = one.organisation() + " reaches it from " + one.from() + "; at stake: " + systems;
                shares.add(new Share(one.organisation(), How.REACH, words, path));
            } else if (one.from().equals(id) || path.stream().anyMatch(edge -> touches(edge, id))) {
                String words = one.organisation() + " reaches " + one.to() + " through it; at stake: " + systems;
                shares.add(new Share(otherParty(one, id), How.PASSAGE, words, path));
            }
        }
    }

    /** Where its own organisation is the one that gets through, whose what it reaches is. */
    private String otherParty(Reach one, String id) {
        String target = map.owner(one.to());
        return target != null && one.organisation().equals(map.owner(id)) ? target : one.organisation();
    }

    private static boolean touches(Edge edge, String id) {
        return edge.from().equals(id)
                || Objects.equals(edge.to(), id)
                || edge.declaredBy().equals(id);
    }

    private static String note(Edge edge) {
        String note = text(edge.attributes().get("note"));
        return note.isEmpty() ? "" : ": " + note;
    }

    private static List<String> texts(Edge edge, String attribute) {
        List<String> texts = new ArrayList<>();
        if (edge.attributes().get(attribute) instanceof ArrayValue array) {
            array.forEach(value -> texts.add(text(value)));
        }
        return texts;
    }

    private static String text(@Nullable Value value) {
        return value instanceof StringValue string ? string.value() : "";
    }
}
