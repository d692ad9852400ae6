package dev.cordon.platform.terraform.model;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Boundary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The container that a state lies in, as far as its backend says so itself. The credentials of whoever runs Terraform
 * would say more, and are not in the repository.
 */
public final class BackendBoundaries {

    private BackendBoundaries() {}

    /** @param config known arguments of the backend */
    public static List<Boundary> of(String backend, @Nullable Value config, Location place) {
        ObjectValue arguments = config instanceof ObjectValue object ? object : ObjectValue.EMPTY;
        String provider = switch (backend) {
            case "s3" -> "aws";
            case "azurerm" -> "azurerm";
            default -> "";
        };
        return ProviderBoundaries.of(provider, withRole(arguments), path -> place).stream()
                .map(boundary -> new Boundary(
                        boundary.id(),
                        boundary.evidence().replace("provider \"" + provider, "backend \"" + backend),
                        place))
                .toList();
    }

    /** The role may stand in a block, in an object, or alone as it did before there was a block for it. */
    private static ObjectValue withRole(ObjectValue arguments) {
        if (arguments.get("assume_role") != null || !(arguments.get("role_arn") instanceof StringValue role)) {
            return arguments;
        }
        ObjectBuilder all = ObjectValue.builder();
        arguments.forEach(all::put);
        all.put("assume_role", ObjectValue.builder().put("role_arn", role).build());
        return all.build();
    }
}
