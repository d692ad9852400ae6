package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.EndMapping;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a known value means: a declared resource where one is called so, else something outside the repository. */
final class ValueResolver {

    /** What something outside is of which the mapping says no kind. */
    static final String NO_KIND = "external";

    private final EstateGraph graph;
    private final ResourceIndex index;
    private final BoundaryNodes boundaries;
    private final PrincipalNodes principals;
    private final ArmScopes arm;
    private final NetworkNodes networks;
    private final DeclaredAddresses addresses;
    private final SupplyNodes supplies;
    private final ToldNodes told;

    ValueResolver(
            EstateGraph graph,
            ResourceIndex index,
            BoundaryNodes boundaries,
            NetworkNodes networks,
            SupplyNodes supplies,
            PrincipalDirectory directory) {
        this.graph = graph;
        this.index = index;
        this.boundaries = boundaries;
        this.principals = new PrincipalNodes(graph, boundaries);
        this.arm = new ArmScopes(graph, index, boundaries);
        this.networks = networks;
        this.supplies = supplies;
        this.addresses = new DeclaredAddresses(graph);
        this.told = new ToldNodes(index, directory, principals, networks, addresses);
    }

    /** @return of an address that several have, so that nobody can say which is meant, nothing */
    List<EstateNode> resolve(String text, EndMapping end, EstateNode referrer, @Nullable Location at) {
        return switch (end.form()) {
            case NETWORK -> networks.find(text, referrer, at);
            case ADDRESS ->
                addresses.isDeclared(text) ? addresses.near(text, referrer) : networks.find(text, referrer, at);
            case IMAGE -> supplies.image(text, referrer, at);
            case SOURCE -> supplies.source(text, referrer, at);
            case TOLD -> told(text, end, referrer, at);
            default ->
                end.kind().equals(HostName.KIND)
                        ? host(HostName.of(text), end, referrer, at)
                        : List.of(named(text, end, referrer, at));
        };
    }

    private List<EstateNode> told(String text, EndMapping end, EstateNode referrer, @Nullable Location at) {
        String identifier = ToldNodes.identifier(text.strip());
        return identifier == null ? told.find(text, end, referrer, at) : List.of(named(identifier, end, referrer, at));
    }

    private EstateNode named(String text, EndMapping end, EstateNode referrer, @Nullable Location at) {
        EstateNode known = declared(text, end, referrer);
        return known != null ? known : outside(text, end, referrer, at);
    }

    /** A host that is given by its address lies in a network, and not under a name. */
    private List<EstateNode> host(String name, EndMapping end, EstateNode referrer, @Nullable Location at) {
        EstateNode known = declared(name, end, referrer);
        if (known != null) {
            return List.of(known);
        }
        return Cidr.parse(name) == null ? List.of(outside(name, end, referrer, at)) : networks.find(name, referrer, at);
    }

    /**
     * What is referred to in the repository and was not read, such as a resource of a module from elsewhere. It may lie
     * anywhere, so that only the register can say whose it is.
     */
    EstateNode unread(String target, EndMapping end, EstateNode referrer, @Nullable Location at) {
        String address = target.substring(target.indexOf(':') + 1);
        String type = end.types().isEmpty() ? "unread" : end.types().get(0);
        return graph.external(target, type, address, referrer, at);
    }

    private @Nullable EstateNode declared(String text, EndMapping end, EstateNode referrer) {
        EstateNode known = index.byIdentifier(text, referrer);
        String name = GoogleNames.project(text).isEmpty() ? text : GoogleNames.name(text);
        for (String type : end.types()) {
            if (known == null) {
                known = index.byName(type, name, referrer);
            }
        }
        boolean elsewhere = known != null && GoogleNames.isElsewhere(text, known.declaredBoundaries);
        return elsewhere ? null : known;
    }

    private EstateNode outside(String text, EndMapping end, EstateNode referrer, @Nullable Location at) {
        return switch (end.form()) {
            case PRINCIPAL -> principals.find(end.kind(), text, referrer, at);
            case BOUNDARY -> boundary(end.kind(), text, referrer, at);
            case ARM -> arm.find(text, referrer, at);
            default -> reference(text, end, referrer, at);
        };
    }

    private EstateNode boundary(String kind, String text, EstateNode referrer, @Nullable Location at) {
        // Domains are one whatever their case; some write them in capitals everywhere.
        String name = kind.equals("ad:domain") ? text.toLowerCase(Locale.ROOT) : text;
        return ArmScopes.isArm(text) ? arm.find(text, referrer, at) : boundaries.find(kind + ":" + name, referrer, at);
    }

    private EstateNode reference(String text, EndMapping end, EstateNode referrer, @Nullable Location at) {
        if (ArmScopes.isArm(text)) {
            return arm.find(text, referrer, at);
        }
        if (!Boundaries.kind(end.kind() + ":" + text).isEmpty() && !end.kind().equals("azure:resource-group")) {
            return boundaries.find(end.kind() + ":" + text, referrer, at);
        }
        String kind = end.kind().isEmpty() ? NO_KIND : end.kind();
        boolean local = graph.isLocal(kind, text, referrer);
        String home = home(end, local, referrer);
        EstateNode node = graph.external(id(kind, text, home), kind, text, referrer, at);
        if (Arns.isArn(text)) {
            principals.placeInAccount(node, text, at);
        } else if (!GoogleNames.project(text).isEmpty()) {
            principals.placeInProject(node, GoogleNames.project(text), at);
        } else if (local) {
            placeBeside(node, referrer);
        }
        return node;
    }

    /** Things of one name in two accounts are two. */
    private static String id(String kind, String text, @Nullable String home) {
        return home == null ? kind + ":" + text : Boundaries.inside(kind, home, text);
    }

    /** The boundary within which a name means one thing: the one that the mapping says, or the innermost. */
    private static @Nullable String home(EndMapping end, boolean local, EstateNode referrer) {
        EndMapping within = end.within();
        if (within != null && within.form() == EndMapping.Form.ENCLOSING) {
            return referrer.declaredBoundaries.stream()
                    .filter(id -> Boundaries.kind(id).equals(within.kind()))
                    .findFirst()
                    .orElse(null);
        }
        return local ? referrer.declaredBoundaries.get(0) : null;
    }

    /** What has only a name lies in the namespace, subscription or account of the one who uses it. */
    private void placeBeside(EstateNode node, EstateNode referrer) {
        String id = referrer.declaredBoundaries.get(0);
        EstateNode around = boundaries.find(id, referrer, referrer.location());
        graph.add(Containment.contained(node, around, referrer, referrer.location()));
    }
}
