package dev.cordon.platform.cloudformation.sam;

import dev.cordon.descriptor.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connectors, which let their source do something with each of their destinations. The transform makes policies of them; here
 * they stay what they are, with both ends written as ARNs, which refer to the resources of the template.
 */
final class Connectors {

    static final String TYPE = "AWS::Serverless::Connector";

    private Connectors() {}

    /** Those that a resource has in its attribute {@code Connectors}; their source is the resource. */
    static List<Node.Entry> of(Node.Entry owner, Node.Mapping body) {
        List<Node.Entry> connectors = new ArrayList<>();
        for (Node.Entry written : Nodes.section(body, "Connectors").entries()) {
            Node.Mapping own =
                    written.value() instanceof Node.Mapping mapping ? mapping : Nodes.mapping(written.location());
            Node.Mapping properties = Nodes.section(own, "Properties");
            Node.Mapping source = Nodes.with(
                    Nodes.section(properties, "SourceReference"),
                    Nodes.entry("Id", Nodes.text(owner.name(), written.location())));
            Node.Mapping all = Nodes.with(properties, Nodes.entry("Source", source));
            connectors.add(FunctionParts.resource(
                    owner.name() + written.name(), TYPE, body, withArns(all), written.location()));
        }
        return connectors;
    }

    static Node.Mapping withArns(Node.Mapping properties) {
        Node.Mapping changed = properties;
        if (properties.get("Source") instanceof Node.Mapping source) {
            changed = Nodes.with(changed, Nodes.entry("Source", withArn(source)));
        }
        @Nullable Node destination = properties.get("Destination");
        if (destination != null) {
            List<Node> all = destination instanceof Node.Sequence list ? list.items() : List.of(destination);
            List<Node> items = all.stream().map(Connectors::withArn).toList();
            changed = Nodes.with(changed, Nodes.entry("Destination", new Node.Sequence(items, destination.location())));
        }
        return changed;
    }

    /** A source outside the template may be named by its role alone. */
    private static Node withArn(Node end) {
        if (!(end instanceof Node.Mapping mapping) || mapping.get("Arn") != null) {
            return end;
        }
        @Nullable Node id = mapping.get("Id");
        @Nullable Node arn = mapping.get("RoleName");
        if (id != null) {
            Node name = Nodes.list(id, Nodes.text("Arn", id.location()));
            arn = Nodes.mapping(id.location(), Nodes.entry("Fn::GetAtt", name));
        }
        return arn == null ? mapping : Nodes.with(mapping, Nodes.entry("Arn", arn));
    }
}
