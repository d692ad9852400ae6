package dev.cordon.estate;

import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.resource.Resource;
import java.util.List;

/**
 * Builds the estate, step by step: nodes, what they lie in, the edges that they declare, whose they are, what they
 * serve, who hosts them, what they share, and what reaches them. Each step is a class of its own.
 */
public final class EstateBuilder {

    private EstateBuilder() {}

    /**
     * @param resources of all platforms; ids are unique
     * @param mappings what the resource types mean
     */
    public static Estate build(List<Resource> resources, Register register, Mappings mappings) {
        return build(JoinedResources.of(resources, register), register, mappings);
    }

    /** The estate of several repositories. */
    public static Estate build(JoinedResources joined, Register register, Mappings mappings) {
        return explained(joined, register, mappings).estate();
    }

    /** The same, kept so that it can say how it came to be. */
    public static ExplainedEstate explained(JoinedResources joined, Register register, Mappings mappings) {
        return explained(new EstateGraph(joined, mappings), register);
    }

    static ExplainedEstate explained(EstateGraph graph, Register register) {
        PrincipalDirectory principals = new PrincipalDirectory(register);
        connect(graph, register, principals);
        UnprovenTags unproven = new UnprovenTags();
        OutsideEvidence outside = new OutsideEvidence(register, principals);
        OwnEvidence own = new OwnEvidence(register, principals, unproven);
        new Enclosures(graph).find();
        OwnerAttribution attribution = new OwnerAttribution(graph, register, own, outside);
        attribution.attribute();
        ServiceAssignment services = new ServiceAssignment(register, outside);
        graph.nodes().parallelStream().forEach(services::assign);
        SystemSpread.spread(graph);
        Hosting.find(graph);
        Exposure.find(graph);
        new CoTenancy(graph, outside).find();
        Isolation.find(graph);
        new Stakes(graph, services, outside).find();
        List<Reach> reach = Reachability.find(graph);
        List<EstateResource> finished = new Finish(register).resources(graph);
        Estate estate = new Estate(finished, graph.edges(), reach, Finish.unseen(graph), unproven.all());
        return new ExplainedEstate(estate, graph, new OwnerTrail(attribution, own), new SystemTrail(graph, services));
    }

    private static void connect(EstateGraph graph, Register register, PrincipalDirectory principals) {
        Containment containment = new Containment(graph, register);
        containment.name();
        BoundaryNodes boundaries = new BoundaryNodes(graph);
        ResourceIndex index = new ResourceIndex(graph.nodes(), new Identifiers(register));
        containment.connect(boundaries);
        SupplyNodes supplies = new SupplyNodes(graph, index, boundaries, new PublicHosts(register));
        NetworkNodes networks = new NetworkNodes(graph, register);
        ValueResolver values = new ValueResolver(graph, index, boundaries, networks, supplies, principals);
        EndResolver ends = new EndResolver(graph, register, index, values, boundaries);
        new EdgeDeclarations(graph, ends).declare();
        PolicyDocuments.leaveToPolicies(graph);
        Routing.find(graph, ends);
    }
}
