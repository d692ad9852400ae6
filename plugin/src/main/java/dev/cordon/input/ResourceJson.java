package dev.cordon.input;

import dev.cordon.estate.EstateResource;
import dev.cordon.estate.Host;
import dev.cordon.estate.OwnerEvidence;
import dev.cordon.estate.Tenant;
import dev.cordon.estate.UnknownValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resource as policies see it. */
final class ResourceJson {

    private final SharedValues shared = new SharedValues();

    ObjectValue of(EstateResource resource) {
        return ObjectValue.builder()
                .put("id", resource.id())
                .put("address", resource.address())
                .put("type", resource.type())
                .put("platform", resource.platform())
                .put("provider", resource.provider())
                .put("name", resource.name())
                .put("attributes", resource.attributes())
                .put("labels", shared.of(resource.labels(), Json::strings))
                .put("unknown", shared.of(resource.unknown(), this::unknown))
                .put("owners", shared.of(resource.owners(), ResourceJson::owners))
                .put("host", host(resource.host()))
                .put("tenants", Json.list(resource.tenants(), ResourceJson::tenant))
                .put("systems", shared.of(resource.systems(), Json::strings))
                .put("service", Json.text(resource.service()))
                .put("application", Json.text(resource.application()))
                .put("environment", Json.text(resource.environment()))
                .put("classification", Json.text(resource.classification()))
                .put("holds", Json.text(resource.holds()))
                .put("boundary", Json.text(resource.boundary()))
                .put("boundaries", shared.of(resource.boundaries(), Json::strings))
                .put("isolation", shared.of(resource.isolation(), Json::strings))
                .put("exposure", resource.exposure())
                .put("routes", resource.routes())
                .put("layer", resource.layer())
                .put("location", Json.location(resource.location()))
                .build();
    }

    private Value unknown(List<UnknownValue> unknown) {
        return Json.list(unknown, one -> shared.of(one, Json::unknown));
    }

    private static Value owners(List<OwnerEvidence> owners) {
        return Json.list(owners, ResourceJson::owner);
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
