package dev.cordon.input;

import dev.cordon.estate.EstateResource;
import dev.cordon.estate.Host;
import dev.cordon.estate.OwnerEvidence;
import dev.cordon.estate.Tenant;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A resource as policies see it. */
final class ResourceJson {

    private ResourceJson() {}

    static ObjectValue of(EstateResource resource) {
        return ObjectValue.builder()
                .put("id", resource.id())
                .put("address", resource.address())
                .put("type", resource.type())
                .put("platform", resource.platform())
                .put("provider", resource.provider())
                .put("name", resource.name())
                .put("attributes", resource.attributes())
                .put("labels", Json.strings(resource.labels()))
                .put("unknown", Json.list(resource.unknown(), Json::unknown))
                .put("owners", Json.list(resource.owners(), ResourceJson::owner))
                .put("host", host(resource.host()))
                .put("tenants", Json.list(resource.tenants(), ResourceJson::tenant))
                .put("systems", Json.strings(resource.systems()))
                .put("service", Json.text(resource.service()))
                .put("application", Json.text(resource.application()))
                .put("environment", Json.text(resource.environment()))
                .put("classification", Json.text(resource.classification()))
                .put("holds", Json.text(resource.holds()))
                .put("boundary", Json.text(resource.boundary()))
                .put("boundaries", Json.strings(resource.boundaries()))
                .put("isolation", Json.strings(resource.isolation()))
                .put("exposure", resource.exposure())
                .put("layer", resource.layer())
                .put("location", Json.location(resource.location()))
                .build();
    }

    private static ObjectValue owner(OwnerEvidence owner) {
        return ObjectValue.builder()
                .put("organisation", owner.organisation())
                .put("source", owner.source())
                .put("direct", owner.direct())
                .put("evidence", owner.evidence())
                .put("location", Json.location(owner.location()))
                .build();
    }

    private static Value host(@Nullable Host host) {
        return host == null
                ? NullValue.NULL
                : ObjectValue.builder()
                        .put("organisation", host.organisation())
                        .put("boundary", host.boundary())
                        .put("edge", Json.text(host.edge()))
                        .build();
    }

    private static ObjectValue tenant(Tenant tenant) {
        return ObjectValue.builder()
                .put("organisation", tenant.organisation())
                .put("by", tenant.by())
                .put("edge", Json.text(tenant.edge()))
                .build();
    }
}
