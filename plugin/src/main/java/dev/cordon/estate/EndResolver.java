package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EndMapping;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the nodes that an end of a mapping's edge means: by reference first, by value where there is none. */
final class EndResolver {

    private final EstateGraph graph;
    private final ResourceIndex index;
    private final ValueResolver values;
    private final BoundaryNodes boundaries;

    EndResolver(EstateGraph graph, ResourceIndex index, ValueResolver values, BoundaryNodes boundaries) {
        this.graph = graph;
        this.index = index;
        this.values = values;
        this.boundaries = boundaries;
    }

    /**
     * @param item concrete path of the item that the edge is declared for; empty where there is none
     * @return empty where the attribute is not set
     */
    List<End> resolve(EstateNode node, EndMapping end, String item) {
        return switch (end.form()) {
            case SELF -> List.of(End.of(node, ""));
            case ENCLOSING -> List.of(enclosing(node, end.kind()));
            default -> named(node, end, item);
        };
    }

    private List<End> named(EstateNode node, EndMapping end, String item) {
        List<End> ends = new ArrayList<>();
        Resource resource = node.resource;
        if (resource == null) {
            return ends;
        }
        for (AttributeHit hit : AttributeReader.read(resource, end.path(), item)) {
            Reference reference = hit.reference();
            if (reference != null) {
                ends.addAll(referred(node, end, hit, reference));
            } else if (hit.unknown() != null) {
                ends.add(End.unknown(hit.unknown(), hit.path()));
            } else {
                ends.addAll(valued(node, end, hit, resource.locationOf(hit.path())));
            }
        }
        return ends;
    }

    private List<End> referred(EstateNode node, EndMapping end, AttributeHit hit, Reference reference) {
        EstateNode target = graph.find(reference.target());
        if (target != null) {
            return List.of(End.of(standsFor(target), hit.path()));
        }
        List<EstateNode> instances = index.instances(reference.target());
        if (!instances.isEmpty()) {
            return instances.stream().map(one -> End.of(one, hit.path())).toList();
        }
        Location at = reference.location();
        if (hit.value() != null) {
            return valued(node, end, hit, at);
        }
        return List.of(End.of(values.unread(reference.target(), end, node, at), hit.path()));
    }

    private List<End> valued(EstateNode node, EndMapping end, AttributeHit hit, @Nullable Location at) {
        List<End> ends = new ArrayList<>();
        for (String text : Texts.all(hit.value())) {
            if (!text.isEmpty()) {
                values.resolve(text, end, node, at).forEach(found -> ends.add(End.of(found, hit.path())));
            }
        }
        return ends;
    }

    /** {@code data.azurerm_subscription.current} is the subscription that the provider is in. */
    private EstateNode standsFor(EstateNode target) {
        if (target.isLookup() && target.mapping.boundary() != null && target.boundaryId == null) {
            End around = enclosing(target, target.mapping.boundary().kind());
            return around.node() == null ? target : around.node();
        }
        return target;
    }

    private End enclosing(EstateNode node, String kind) {
        for (String id : node.declaredBoundaries) {
            boolean fits = kind.equals("account")
                    ? Boundaries.isAccount(id)
                    : Boundaries.kind(id).equals(kind);
            if (fits) {
                return End.of(boundaries.find(id, node, node.location()), "");
            }
        }
        return End.unknown(new Unknown("", reason(kind), node.location()), "");
    }

    private static String reason(String kind) {
        return "which " + kind + " this lies in is not said; name the folder under boundaries[].paths of the register";
    }
}
