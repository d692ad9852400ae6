package dev.cordon.platform.cloudformation.sam;

import dev.cordon.descriptor.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces the types of the model by those that they become, and adds the roles and gateways that nobody wrote down. */
public final class Serverless {

    /** The macro that a template asks for it with. */
    public static final String TRANSFORM = "AWS::Serverless-2016-10-31";

    private static final String PREFIX = "AWS::Serverless::";

    private static final Map<String, String> TYPES = Map.of(
            "Function", "AWS::Lambda::Function",
            "Api", "AWS::ApiGateway::RestApi",
            "HttpApi", "AWS::ApiGatewayV2::Api",
            "SimpleTable", "AWS::DynamoDB::Table",
            "LayerVersion", "AWS::Lambda::LayerVersion",
            "StateMachine", "AWS::StepFunctions::StateMachine",
            "GraphQLApi", "AWS::AppSync::GraphQLApi",
            "Application", "AWS::CloudFormation::Stack",
            "Connector", Connectors.TYPE);

    private static final List<String> OF_FUNCTIONS =
            List.of("DeploymentPreference", "EventInvokeConfig", "Events", "FunctionUrlConfig", "Policies");

    private static final List<String> OF_GATEWAYS = List.of(
            "AccessLogSetting",
            "AccessLogSettings",
            "Auth.UsagePlan",
            "Domain",
            "MethodSettings",
            "StageVariables",
            "Variables");

    /** By type, what becomes resources of its own, which need the resource instead of being needed by it. */
    private static final Map<String, List<String>> TAKEN_OUT = Map.of(
            "AWS::Lambda::Function", OF_FUNCTIONS,
            "AWS::StepFunctions::StateMachine", OF_FUNCTIONS,
            "AWS::ApiGateway::RestApi", OF_GATEWAYS,
            "AWS::ApiGatewayV2::Api", OF_GATEWAYS);

    /** Resources that the transform adds for a template as a whole. */
    private static final Set<String> ADDED = Set.of(
            "CodeDeployServiceRole", "ServerlessDeploymentApplication", "ServerlessHttpApi", "ServerlessRestApi");

    private final Node.Mapping globals;
    private final Map<String, Node.Entry> resources = new LinkedHashMap<>();

    private Serverless(Node.Mapping globals) {
        this.globals = globals;
    }

    /**
     * @param resources the section {@code Resources}
     * @param globals the section {@code Globals}; without entries where there is none
     */
    public static Node.Mapping expand(Node.Mapping resources, Node.Mapping globals) {
        Serverless model = new Serverless(globals);
        resources.entries().forEach(model::add);
        List<Node.Entry> entries = new ArrayList<>(model.resources.values());
        return new Node.Mapping(entries, resources.location());
    }

    /** Whether the transform makes a resource of its own of what stands at the path. */
    public static boolean isTakenOut(String type, String path) {
        return TAKEN_OUT.getOrDefault(type, List.of()).stream()
                .anyMatch(name -> path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "["));
    }

    /**
     * Whether the transform may add a resource of the name: those of a template as a whole, and those that are named after
     * what they come with, such as {@code SearchAliaslive} or {@code ServerlessRestApiProdStage}.
     *
     * @param declared names of the resources that are written down
     */
    public static boolean mayAdd(String name, Collection<String> declared) {
        return Stream.concat(ADDED.stream(), declared.stream()).anyMatch(name::startsWith);
    }

    private void add(Node.Entry entry) {
        if (entry.value() instanceof Node.Mapping body) {
            Connectors.of(entry, body).forEach(this::putIfAbsent);
        }
        @Nullable String type = entry.value() instanceof Node.Mapping body ? Nodes.textAt(body, "Type") : null;
        String kind = type != null && type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
        @Nullable String becomes = TYPES.get(kind);
        if (becomes == null || !(entry.value() instanceof Node.Mapping body)) {
            put(entry);
            return;
        }
        Node.Mapping merged =
                (Node.Mapping) Nodes.merge(Nodes.section(globals, kind), Nodes.section(body, "Properties"));
        Node.Mapping properties = properties(kind, entry, body, merged);
        Node.Mapping changed = Nodes.with(body, Nodes.entry("Type", Nodes.text(becomes, body.location())));
        put(new Node.Entry(
                entry.name(),
                Nodes.with(changed, new Node.Entry("Properties", properties, body.location())),
                entry.location()));
    }

    private Node.Mapping properties(String kind, Node.Entry entry, Node.Mapping body, Node.Mapping properties) {
        return switch (kind) {
            case "Function" -> {
                FunctionParts.implied(entry, body, properties).forEach(this::putIfAbsent);
                yield properties.get("Role") == null ? FunctionParts.withRole(entry, properties) : properties;
            }
            case "StateMachine" -> {
                if (properties.get("Role") != null) {
                    yield properties;
                }
                putIfAbsent(FunctionParts.role(entry, body, properties, "states.amazonaws.com"));
                yield FunctionParts.withRole(entry, properties);
            }
            case "Application" -> {
                @Nullable Node place = properties.get("Location");
                yield place instanceof Node.Scalar
                        ? Nodes.with(properties, Nodes.entry("TemplateURL", place))
                        : properties;
            }
            case "Connector" -> Connectors.withArns(properties);
            default -> properties;
        };
    }

    private void put(Node.Entry entry) {
        resources.put(entry.name(), entry);
    }

    private void putIfAbsent(Node.Entry entry) {
        resources.putIfAbsent(entry.name(), entry);
    }
}
