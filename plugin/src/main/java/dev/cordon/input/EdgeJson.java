package dev.cordon.input;

import dev.cordon.estate.Edge;
import dev.cordon.estate.Reach;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;

/** Edges and paths of edges as policies see them. */
final class EdgeJson {

    private static final Form EDGE = Form.of(
            "id", "kind", "from", "to", "declaredBy", "layer", "attributes", "transitive", "unknown", "location");
    private static final Form REACH = Form.of("organisation", "from", "to", "systems", "edge", "hops", "unknown");

    private final SharedValues shared;

    EdgeJson(SharedValues shared) {
        this.shared = shared;
    }

    ObjectValue of(Edge edge) {
        return EDGE.with(
                StringValue.of(edge.id()),
                shared.text(edge.kind()),
                StringValue.of(edge.from()),
                Json.text(edge.to()),
                StringValue.of(edge.declaredBy()),
                shared.text(edge.layer()),
                edge.attributes(),
                BooleanValue.of(edge.transitive()),
                Json.list(edge.unknown(), Json::unknown),
                Json.location(edge.location()));
    }

    ObjectValue of(Reach reach) {
        return REACH.with(
                shared.text(reach.organisation()),
                StringValue.of(reach.from()),
                StringValue.of(reach.to()),
                shared.of(reach.systems(), Json::strings),
                StringValue.of(reach.edge()),
                Json.strings(reach.hops()),
                Json.list(reach.unknown(), Json::unknown));
    }
}
