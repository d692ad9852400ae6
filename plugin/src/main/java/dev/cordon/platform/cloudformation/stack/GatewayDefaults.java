package dev.cordon.platform.cloudformation.stack;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a transit gateway joins what is attached to it is said by the gateway: an attachment to one that can be seen says
 * it too, as Terraform's do. What an unseen gateway does nobody knows, and an attachment to it counts as joined.
 */
final class GatewayDefaults {

    private static final String GATEWAY = "AWS::EC2::TransitGateway";
    private static final Set<String> ATTACHMENTS =
            Set.of("AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::TransitGatewayAttachment");
    private static final String LINK = "TransitGatewayId";
    private static final List<String> SETTINGS =
            List.of("DefaultRouteTableAssociation", "DefaultRouteTablePropagation");
    private static final StringValue DEFAULT = StringValue.of("enable");

    private final Map<String, Resource> gateways = new HashMap<>();

    private GatewayDefaults(List<Resource> resources) {
        resources.stream()
                .filter(resource -> resource.type().equals(GATEWAY))
                .forEach(resource -> gateways.put(resource.id(), resource));
    }

    static List<Resource> handOn(List<Resource> resources) {
        GatewayDefaults defaults = new GatewayDefaults(resources);
        return defaults.gateways.isEmpty()
                ? resources
                : resources.stream().map(defaults::handedOn).toList();
    }

    private Resource handedOn(Resource resource) {
        @Nullable Resource gateway = ATTACHMENTS.contains(resource.type()) ? gateway(resource) : null;
        if (gateway == null) {
            return resource;
        }
        ObjectBuilder attributes = ObjectValue.builder();
        resource.attributes().forEach(attributes::put);
        List<Unknown> unknowns = new ArrayList<>(resource.unknowns());
        for (String setting : SETTINGS) {
            @Nullable Unknown unknown = unknown(gateway, setting);
            if (unknown == null) {
                attributes.put(setting, gateway.attributes().get(setting) instanceof StringValue said ? said : DEFAULT);
            } else {
                @Nullable Location place = resource.locationOf(LINK);
                unknowns.add(new Unknown(setting, unknown.reason(), place));
            }
        }
        return with(resource, attributes.build(), unknowns);
    }

    private @Nullable Resource gateway(Resource attachment) {
        return attachment.references().stream()
                .filter(reference -> reference.path().equals(LINK))
                .map(Reference::target)
                .map(gateways::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Unknown unknown(Resource gateway, String setting) {
        return gateway.unknowns().stream()
                .filter(unknown ->
                        unknown.path().equals(setting) || unknown.path().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Resource with(Resource resource, ObjectValue attributes, List<Unknown> unknowns) {
        return resource.withValues(attributes, resource.labels(), unknowns);
    }
}
