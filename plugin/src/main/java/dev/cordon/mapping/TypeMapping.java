package dev.cordon.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resources of some types mean. The fields are those of {@code policies/schemas/mapping.schema.json}.
 *
 * @param holds {@code data}, {@code keys}, {@code secrets}, {@code backup}, {@code logs}, or null
 * @param boundary set where the resource is itself a boundary
 * @param principal set where the resource is itself a principal
 * @param names attributes, beside id, arn and name, by which others refer to it
 * @param local whether a bare name of one that is not in the repository means one in the referrer's own boundary
 * @param internet conditions, any of which makes it reachable from the internet; null: never, empty: always
 * @param routing what it has to do with traffic from one link to another
 * @param note a trap, or null
 */
public record TypeMapping(
        List<String> types,
        String title,
        String layer,
        @Nullable String holds,
        @Nullable Identity boundary,
        @Nullable Identity principal,
        List<String> names,
        boolean local,
        @Nullable ContainerMapping container,
        @Nullable List<Condition> internet,
        List<EdgeMapping> edges,
        List<RoutingMapping> routing,
        @Nullable String note) {

    /** For types without a mapping. */
    public static final TypeMapping NONE = new TypeMapping(
            List.of(), "", "other", null, null, null, List.of(), false, null, null, List.of(), List.of(), null);

    public TypeMapping {
        types = Lists.orEmpty(types);
        title = title == null ? "" : title;
        layer = layer == null ? "" : layer;
        names = Lists.orEmpty(names);
        internet = internet == null ? null : List.copyOf(internet);
        edges = Lists.orEmpty(edges);
        routing = Lists.orEmpty(routing);
    }

    /** Whether resources of the type are nothing but a relation between others: a peering, a grant of a role. */
    public boolean isRelation() {
        return !edges.isEmpty() && edges.stream().noneMatch(EdgeMapping::isOfSelf);
    }

    /** This with what the other says: its names and edges are added, everything else that it gives stands instead. */
    TypeMapping extendedBy(TypeMapping more) {
        return new TypeMapping(
                more.types,
                more.title.isEmpty() ? title : more.title,
                more.layer.isEmpty() ? layer : more.layer,
                more.holds == null ? holds : more.holds,
                more.boundary == null ? boundary : more.boundary,
                more.principal == null ? principal : more.principal,
                joined(names, more.names),
                local || more.local,
                more.container == null ? container : more.container,
                more.internet == null ? internet : more.internet,
                joined(edges, more.edges),
                joined(routing, more.routing),
                more.note == null ? note : more.note);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * That the resource is a boundary or principal of a kind, named by an attribute.
     *
     * @param kind such as {@code azure:subscription} or {@code azure:group}
     */
    public record Identity(String kind, String path) {}
}
