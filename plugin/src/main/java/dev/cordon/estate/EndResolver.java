package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EndMapping;
import dev.cordon.register.Register;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;

/** Finds the nodes that an end of a mapping's edge means, and puts them where the mapping says. */
final class EndResolver {

    private final EstateGraph graph;
    private final NamedEnds names;
    private final PolicyReader policies;
    private final PodSelection selection;
    private final VlanEnds vlans;

    EndResolver(
            EstateGraph graph, Register register, ResourceIndex index, ValueResolver values, BoundaryNodes boundaries) {
        this.graph = graph;
        this.names = new NamedEnds(graph, index, values, boundaries);
        this.policies = new PolicyReader(graph);
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
            case ENCLOSING -> List.of(names.enclosing(node, end.kind()));
            case UNSEEN -> List.of(End.unknown(new Unknown("", end.kind(), node.location()), ""));
            case ALLOWED -> allowed(node, end, item);
            case SELECTED -> selected(node, end, item, said);
            case VLAN -> vlans.find(node, said);
            default -> through(end, outside(end, placed(node, end, item, names.find(node, end, said))));
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

    private List<End> allowed(EstateNode node, EndMapping end, String item) {
        List<End> ends = new ArrayList<>();
        for (Allowed one : policies.read(node, end.path(), item)) {
            Location at = node.resource == null
                    ? null
                    : node.resource.locationOf(one.hit().path());
            names.found(node, one.principal(), one.hit(), at).forEach(found -> ends.add(found.with(one.attributes())));
        }
        return ends;
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
}
