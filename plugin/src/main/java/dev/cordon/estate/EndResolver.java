package dev.cordon.estate;

import com.google.re2j.Matcher;
import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EndMapping;
import dev.cordon.register.Register;
import dev.cordon.rego.value.StringValue;
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
    private final PolicyReader policies;
    private final RemoteStates states;
    private final PodSelection selection;
    private final VlanEnds vlans;

    EndResolver(
            EstateGraph graph, Register register, ResourceIndex index, ValueResolver values, BoundaryNodes boundaries) {
        this.graph = graph;
        this.index = index;
        this.values = values;
        this.boundaries = boundaries;
        this.policies = new PolicyReader(graph);
        this.states = new RemoteStates(graph);
        this.selection = new PodSelection(graph, boundaries);
        this.vlans = new VlanEnds(register, boundaries);
    }

    /** What the resource says of the end; reads nothing but the resource. */
    static List<AttributeHit> said(Resource resource, EndMapping end, String item) {
        return switch (end.form()) {
            case SELF, ENCLOSING, UNSEEN, ALLOWED -> List.of();
            default -> end.value() == null ? AttributeReader.read(resource, end.path(), item) : List.of();
        };
    }

    /**
     * @param item concrete path of the item that the edge is declared for; empty where there is none
     * @param said of the end by the resource
     * @return empty where the attribute is not set
     */
    List<End> resolve(EstateNode node, EndMapping end, String item, List<AttributeHit> said) {
        return switch (end.form()) {
            case SELF -> List.of(End.of(node, ""));
            case ENCLOSING -> List.of(enclosing(node, end.kind()));
            case UNSEEN -> List.of(End.unknown(new Unknown("", end.kind(), node.location()), ""));
            case ALLOWED -> allowed(node, end, item);
            case SELECTED -> selected(node, end, item, said);
            case VLAN -> vlans.find(node, said);
            default -> through(end, outside(end, placed(node, end, item, named(node, end, said))));
        };
    }

    private List<End> selected(EstateNode node, EndMapping end, String item, List<AttributeHit> said) {
        List<End> ends = new ArrayList<>();
        Resource resource = node.resource;
        if (resource == null) {
            return ends;
        }
        EndMapping within = end.within();
        boolean known = said.stream().anyMatch(hit -> hit.value() != null);
        for (AttributeHit hit : said) {
            Unknown unknown = hit.value() == null ? hit.unknown() : selection.unknown(resource, hit.path());
            if (hit.value() == null && known) {
                continue;
            }
            if (unknown != null) {
                ends.add(End.unknown(unknown, hit.path()));
                continue;
            }
            List<EstateNode> found = new ArrayList<>();
            boolean more = selection.find(node, hit, found);
            found.forEach(one -> ends.add(End.of(one, hit.path())));
            if (more && within != null) {
                resolve(node, within, item, said(resource, within, item))
                        .forEach(outer -> ends.add(outer.at(hit.path())));
            }
        }
        return ends;
    }

    /** What is in the repository says for itself what a half of it would say again. */
    private static List<End> outside(EndMapping end, List<End> found) {
        return end.outside()
                ? found.stream()
                        .filter(one -> one.node() == null || one.node().isExternal())
                        .toList()
                : found;
    }

    /** Where what was found only stands for something else, such as an attachment for its network, that is meant. */
    private List<End> through(EndMapping end, List<End> found) {
        EndMapping through = end.through();
        if (through == null) {
            return found;
        }
        List<End> ends = new ArrayList<>();
        for (End one : found) {
            EstateNode node = one.node();
            Resource resource = node == null ? null : node.resource;
            List<End> behind = node == null || resource == null
                    ? List.of()
                    : resolve(node, through, "", said(resource, through, ""));
            behind.forEach(other -> ends.add(new End(other.node(), other.unknown(), one.path(), one.attributes())));
            if (behind.isEmpty()) {
                ends.add(one);
            }
        }
        return ends;
    }

    private List<End> named(EstateNode node, EndMapping end, List<AttributeHit> said) {
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

    private List<End> found(EstateNode node, EndMapping end, AttributeHit hit, @Nullable Location at) {
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

    private List<End> allowed(EstateNode node, EndMapping end, String item) {
        List<End> ends = new ArrayList<>();
        for (Allowed one : policies.read(node, end.path(), item)) {
            Location at = node.resource == null
                    ? null
                    : node.resource.locationOf(one.hit().path());
            found(node, one.principal(), one.hit(), at).forEach(found -> ends.add(found.with(one.attributes())));
        }
        return ends;
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

    /** Puts ends that are not in the repository where the mapping says that they lie; where that is unknown, they say so. */
    private List<End> placed(EstateNode node, EndMapping end, String item, List<End> ends) {
        EndMapping within = end.within();
        if (within == null || node.resource == null) {
            return ends;
        }
        List<End> placed = new ArrayList<>(ends);
        for (End around : resolve(node, within, item, said(node.resource, within, item))) {
            placed.replaceAll(inner -> placed(node, inner, around));
        }
        return placed;
    }

    private End placed(EstateNode node, End inner, End around) {
        EstateNode known = inner.node();
        EstateNode outer = around.node();
        if (known == null || !known.isExternal() || known == outer) {
            return inner;
        }
        if (outer == null) {
            return new End(known, around.unknown(), inner.path(), inner.attributes());
        }
        graph.add(Containment.contained(known, outer, node, node.location()));
        return inner;
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
