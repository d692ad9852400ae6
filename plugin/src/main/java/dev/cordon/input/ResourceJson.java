package dev.cordon.input;

import dev.cordon.estate.EstateResource;
import dev.cordon.estate.Host;
import dev.cordon.estate.OwnerEvidence;
import dev.cordon.estate.Tenant;
import dev.cordon.estate.UnknownValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A resource as policies see it. */
final class ResourceJson {

    private static final Form RESOURCE = Form.of(
            "id",
            "address",
            "type",
            "platform",
            "provider",
            "name",
            "attributes",
            "labels",
            "unknown",
            "owners",
            "host",
            "tenants",
            "systems",
            "service",
            "application",
            "environment",
            "classification",
            "holds",
            "boundary",
            "boundaries",
            "isolation",
            "exposure",
            "routes",
            "layer",
            "location");
    private static final Form OWNER = Form.of("organisation", "source", "direct", "evidence", "location");
    private static final Form HOST = Form.of("organisation", "boundary", "edge");
    private static final Form TENANT = Form.of("organisation", "by", "edge");

    private final SharedValues shared;

    ResourceJson(SharedValues shared) {
        this.shared = shared;
    }

    ObjectValue of(EstateResource resource) {
        return RESOURCE.with(
                StringValue.of(resource.id()),
                StringValue.of(resource.address()),
                shared.text(resource.type()),
                shared.text(resource.platform()),
                shared.text(resource.provider()),
                StringValue.of(resource.name()),
                resource.attributes(),
                shared.strings(resource.labels()),
                shared.of(resource.unknown(), this::unknown),
                owners(resource),
                host(resource.host()),
                Json.list(resource.tenants(), this::tenant),
                shared.of(resource.systems(), Json::strings),
                shared.text(resource.service()),
                shared.text(resource.application()),
                shared.text(resource.environment()),
                shared.text(resource.classification()),
                shared.text(resource.holds()),
                shared.text(resource.boundary()),
                shared.of(resource.boundaries(), Json::strings),
                shared.of(resource.isolation(), shared::strings),
                shared.text(resource.exposure()),
                shared.text(resource.routes()),
                shared.text(resource.layer()),
                Json.location(resource.location()));
    }

    private Value unknown(List<UnknownValue> unknown) {
        return Json.list(unknown, one -> shared.of(one, Json::unknown));
    }

    /** What is said of the resource itself is said of no other. */
    private Value owners(EstateResource resource) {
        boolean own = resource.owners().stream().anyMatch(one -> Objects.equals(one.location(), resource.location()));
        return own
                ? Json.list(resource.owners(), ResourceJson::owner)
                : shared.of(resource.owners(), all -> Json.list(all, ResourceJson::owner));
    }

    private static ObjectValue owner(OwnerEvidence owner) {
        return OWNER.with(
                StringValue.of(owner.organisation()),
                StringValue.of(owner.source()),
                BooleanValue.of(owner.direct()),
                StringValue.of(owner.evidence()),
                Json.location(owner.location()));
    }

    private Value host(@Nullable Host host) {
        return host == null
                ? NullValue.NULL
                : HOST.with(shared.text(host.organisation()), shared.text(host.boundary()), Json.text(host.edge()));
    }

    private ObjectValue tenant(Tenant tenant) {
        return TENANT.with(shared.text(tenant.organisation()), shared.text(tenant.by()), Json.text(tenant.edge()));
    }
}
