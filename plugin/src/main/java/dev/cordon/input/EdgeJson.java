package dev.cordon.input;

import dev.cordon.estate.Edge;
import dev.cordon.estate.Reach;
import dev.cordon.rego.value.ObjectValue;

/** Edges and paths of edges as policies see them. */
final class EdgeJson {

    private EdgeJson() {}

    static ObjectValue of(Edge edge) {
        return ObjectValue.builder()
                .put("id", edge.id())
                .put("kind", edge.kind())
                .put("from", edge.from())
                .put("to", Json.text(edge.to()))
                .put("declaredBy", edge.declaredBy())
                .put("layer", edge.layer())
                .put("attributes", edge.attributes())
                .put("transitive", edge.transitive())
                .put("unknown", Json.list(edge.unknown(), Json::unknown))
                .put("location", Json.location(edge.location()))
                .build();
    }

    static ObjectValue of(Reach reach) {
        return ObjectValue.builder()
                .put("organisation", reach.organisation())
                .put("from", reach.from())
                .put("to", reach.to())
                .put("systems", Json.strings(reach.systems()))
                .put("edge", reach.edge())
                .put("hops", Json.strings(reach.hops()))
                .put("unknown", Json.list(reach.unknown(), Json::unknown))
                .build();
    }
}
