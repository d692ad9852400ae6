package dev.cordon.platform.cloudformation.sam;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes with a function: the role that it runs as, the gateways that its events need, its address. */
final class FunctionParts {

    private FunctionParts() {}

    static List<Node.Entry> implied(Node.Entry function, Node.Mapping body, Node.Mapping properties) {
        List<Node.Entry> implied = new ArrayList<>();
        if (properties.get("Role") == null) {
            implied.add(role(function, body, properties, "lambda.amazonaws.com"));
        }
        for (Node.Entry event : Nodes.section(properties, "Events").entries()) {
            if (event.value() instanceof Node.Mapping written) {
                gateway(event, written, implied);
            }
        }
        @Nullable Node address = properties.get("FunctionUrlConfig");
        if (address instanceof Node.Mapping config) {
            Node target = Nodes.mapping(
                    address.location(), Nodes.entry("Ref", Nodes.text(function.name(), address.location())));
            Node.Mapping all = Nodes.with(config, Nodes.entry("TargetFunctionArn", target));
            implied.add(resource(function.name() + "Url", "AWS::Lambda::Url", body, all, address.location()));
        }
        return implied;
    }

    static Node.Entry role(Node.Entry owner, Node.Mapping body, Node.Mapping properties, String service) {
        Location at = owner.location();
        Node.Mapping trust = Nodes.mapping(
                at,
                Nodes.entry("Effect", Nodes.text("Allow", at)),
                Nodes.entry("Principal", Nodes.mapping(at, Nodes.entry("Service", Nodes.text(service, at)))),
                Nodes.entry("Action", Nodes.text("sts:AssumeRole", at)));
        Node.Mapping role = Nodes.mapping(
                at,
                Nodes.entry(
                        "AssumeRolePolicyDocument", Nodes.mapping(at, Nodes.entry("Statement", Nodes.list(trust)))));
        for (String name : List.of("Policies", "PermissionsBoundary", "Tags")) {
            @Nullable Node value = properties.get(name);
            role = value == null ? role : Nodes.with(role, Nodes.entry(name, value));
        }
        return resource(owner.name() + "Role", "AWS::IAM::Role", body, role, at);
    }

    static Node.Mapping withRole(Node.Entry owner, Node.Mapping properties) {
        Location at = owner.location();
        Node arn = Nodes.list(Nodes.text(owner.name() + "Role", at), Nodes.text("Arn", at));
        return Nodes.with(properties, Nodes.entry("Role", Nodes.mapping(at, Nodes.entry("Fn::GetAtt", arn))));
    }

    /** The one that all events share that name none of their own. */
    private static void gateway(Node.Entry event, Node.Mapping written, List<Node.Entry> implied) {
        Node.Mapping properties = Nodes.section(written, "Properties");
        String type = String.valueOf(Nodes.textAt(written, "Type"));
        Node.Mapping none = Nodes.mapping(event.location());
        if (type.equals("Api") && properties.get("RestApiId") == null) {
            implied.add(resource("ServerlessRestApi", "AWS::ApiGateway::RestApi", none, none, event.location()));
        } else if (type.equals("HttpApi") && properties.get("ApiId") == null) {
            implied.add(resource("ServerlessHttpApi", "AWS::ApiGatewayV2::Api", none, none, event.location()));
        }
    }

    /** There under the same condition as what it comes with. */
    static Node.Entry resource(String name, String type, Node.Mapping origin, Node.Mapping properties, Location at) {
        Node.Mapping body = Nodes.mapping(
                at, Nodes.entry("Type", Nodes.text(type, at)), new Node.Entry("Properties", properties, at));
        @Nullable Node condition = origin.get("Condition");
        return new Node.Entry(
                name, condition == null ? body : Nodes.with(body, Nodes.entry("Condition", condition)), at);
    }
}
