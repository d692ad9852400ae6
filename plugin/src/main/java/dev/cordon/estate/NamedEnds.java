package dev.cordon.estate;

import com.google.re2j.Matcher;
import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.EndMapping;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the nodes that an attribute names: by reference first, by value where there is none. */
final class NamedEnds {

    private final EstateGraph graph;
    private final ResourceIndex index;
    private final ValueResolver values;
    private final BoundaryNodes boundaries;
    private final RemoteStates states;

    NamedEnds(EstateGraph graph, ResourceIndex index, ValueResolver values, BoundaryNodes boundaries) {
        this.graph = graph;
        this.index = index;
        this.values = values;
        this.boundaries = boundaries;
        this.states = new RemoteStates(graph);
    }

    /** @param said of the end by the resource */
    List<End> find(EstateNode node, EndMapping end, List<AttributeHit> said) {
        List<End> ends = new ArrayList<>();
        Resource resource = node.resource;
        if (resource == null) {
            return ends;
        }
        if (end.value() != null) {
            return constant(node, end, end.value());
        }
        if (said.isEmpty() && end.otherwise() != null) {
            return constant(node, end, end.otherwise());
        }
        for (AttributeHit hit : said) {
            ends.addAll(found(node, end, hit, resource.locationOf(hit.path())));
        }
        return ends;
    }

    private List<End> constant(EstateNode node, EndMapping end, String value) {
        return valued(node, end, new AttributeHit("", StringValue.of(value), null, null), node.location());
    }

    List<End> found(EstateNode node, EndMapping end, AttributeHit hit, @Nullable Location at) {
        Reference reference = hit.reference();
        Resource resource = node.resource;
        if (end.form() == EndMapping.Form.TOLD && resource != null && hit.value() == null) {
            EstateNode target = reference == null ? null : graph.find(reference.target());
            if (!ToldVariables.mayTell(resource, end, hit, target)) {
                return List.of();
            }
        }
        if (reference != null) {
            return referred(node, end, hit, reference);
        }
        return hit.unknown() != null ? List.of(End.unknown(hit.unknown(), hit.path())) : valued(node, end, hit, at);
    }

    private List<End> referred(EstateNode node, EndMapping end, AttributeHit hit, Reference reference) {
        EstateNode target = graph.find(reference.target());
        if (target != null && RemoteStates.isState(target)) {
            List<End> ends = new ArrayList<>();
            states.exported(target, reference)
                    .forEach(one -> ends.addAll(exported(node, end, hit, one, reference.location())));
            return ends;
        }
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
        if (!Boundaries.kind(reference.target()).isEmpty()) {
            return List.of(End.of(boundaries.find(reference.target(), node, at), hit.path()));
        }
        return List.of(End.of(values.unread(reference.target(), end, node, at), hit.path()));
    }

    /** What another configuration exports, seen from the attribute that reads it. */
    private List<End> exported(
            EstateNode node, EndMapping end, AttributeHit hit, AttributeHit output, @Nullable Location at) {
        AttributeHit said = new AttributeHit(hit.path(), output.value(), output.reference(), output.unknown());
        return found(node, end, said, at);
    }

    private List<End> valued(EstateNode node, EndMapping end, AttributeHit hit, @Nullable Location at) {
        List<End> ends = new ArrayList<>();
        for (String text : Texts.all(hit.value())) {
            for (String name : picked(text, end)) {
                if (end.except() != null && end.except().matcher(name).find()) {
                    continue;
                }
                List<EstateNode> found = values.resolve(name, end, node, at);
                found.forEach(one -> ends.add(End.of(one, hit.path())));
                if (found.isEmpty() && end.form() == EndMapping.Form.ADDRESS) {
                    ends.add(End.unknown(new Unknown(hit.path(), "several have the address " + name, at), hit.path()));
                }
            }
        }
        return ends;
    }

    private static List<String> picked(String text, EndMapping end) {
        if (end.pick() == null) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = end.pick().matcher(text);
        while (matcher.find()) {
            String name = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            if (name != null && !name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** {@code data.azurerm_subscription.current} is the subscription that the provider is in. */
    private EstateNode standsFor(EstateNode target) {
        if (target.isLookup() && target.mapping.boundary() != null && target.boundaryId == null) {
            End around = enclosing(target, target.mapping.boundary().kind());
            return around.node() == null ? target : around.node();
        }
        return target;
    }

    /** The boundary of the kind around the node. */
    End enclosing(EstateNode node, String kind) {
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
