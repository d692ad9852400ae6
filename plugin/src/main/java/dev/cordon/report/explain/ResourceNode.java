package dev.cordon.report.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.estate.ConsideredEvidence;
import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateResource;
import dev.cordon.estate.Host;
import dev.cordon.estate.SystemReason;
import dev.cordon.estate.Tenant;
import dev.cordon.mapping.ChangedType;
import dev.cordon.report.format.JsonText;
import dev.cordon.usecase.explain.Awaited;
import dev.cordon.usecase.explain.Gap;
import dev.cordon.usecase.explain.Relation;
import dev.cordon.usecase.explain.ResourceExplanation;
import dev.cordon.usecase.explain.Share;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resources, and what is said of them, as JSON. */
final class ResourceNode {

    private ResourceNode() {}

    static ObjectNode of(ResourceExplanation explanation) {
        EstateResource resource = explanation.resource();
        ObjectNode node = summary(resource);
        node.put("provider", resource.provider());
        node.put("layer", resource.layer());
        node.set("mapping", ExplanationJson.list(explanation.mapping(), ResourceNode::changed));
        node.put("holds", resource.holds());
        node.put("exposure", resource.exposure());
        node.put("routes", resource.routes());
        node.put("classification", resource.classification());
        node.set("evidence", ExplanationJson.list(explanation.owners(), ResourceNode::evidence));
        node.set("host", host(resource.host()));
        node.set("tenants", ExplanationJson.list(resource.tenants(), ResourceNode::tenant));
        node.put("service", resource.service());
        node.set("systems", ExplanationJson.list(explanation.systems(), ResourceNode::system));
        node.set("boundaries", JsonText.array(resource.boundaries()));
        ObjectNode isolation = node.putObject("isolation");
        resource.isolation().forEach(isolation::put);
        node.set("out", ExplanationJson.list(explanation.out(), ResourceNode::relation));
        node.set("in", ExplanationJson.list(explanation.in(), ResourceNode::relation));
        node.set("between", ExplanationJson.list(explanation.between(), ResourceNode::relation));
        node.set("waitsFor", ExplanationJson.list(explanation.waitsFor(), ResourceNode::waitsFor));
        node.set("shares", ExplanationJson.list(explanation.shares(), ResourceNode::share));
        node.set("unknown", ExplanationJson.list(explanation.unknown(), ResourceNode::gap));
        return node;
    }

    private static ObjectNode waitsFor(Awaited awaited) {
        ObjectNode node = JsonText.object();
        node.put("id", awaited.id());
        node.set("location", JsonText.location(awaited.location()));
        return node;
    }

    private static ObjectNode changed(ChangedType type) {
        ObjectNode node = JsonText.object();
        node.put("change", type.change());
        node.set("location", JsonText.location(type.location()));
        return node;
    }

    static ObjectNode summary(EstateResource resource) {
        ObjectNode node = JsonText.object();
        node.put("id", resource.id());
        node.put("address", resource.address());
        node.put("type", resource.type());
        node.put("platform", resource.platform());
        node.put(
                "owner",
                resource.owners().isEmpty() ? null : resource.owners().get(0).organisation());
        node.set("location", JsonText.location(resource.location()));
        return node;
    }

    static ObjectNode edge(Edge edge) {
        ObjectNode node = JsonText.object();
        node.put("id", edge.id());
        node.put("kind", edge.kind());
        node.put("from", edge.from());
        node.put("to", edge.to());
        node.put("layer", edge.layer());
        node.put("transitive", edge.transitive());
        node.set("location", JsonText.location(edge.location()));
        return node;
    }

    private static ObjectNode evidence(ConsideredEvidence evidence) {
        ObjectNode node = JsonText.object();
        node.put("outcome", lower(evidence.outcome()));
        node.put("organisation", evidence.organisation());
        node.put("source", evidence.source());
        node.put("evidence", evidence.evidence());
        node.put("why", evidence.why());
        node.set("location", JsonText.location(evidence.location()));
        return node;
    }

    private static JsonNode host(@Nullable Host host) {
        return host == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonText.object()
                        .put("organisation", host.organisation())
                        .put("boundary", host.boundary())
                        .put("edge", host.edge());
    }

    private static ObjectNode tenant(Tenant tenant) {
        return JsonText.object()
                .put("organisation", tenant.organisation())
                .put("by", tenant.by())
                .put("edge", tenant.edge());
    }

    private static ObjectNode system(SystemReason reason) {
        ObjectNode node = JsonText.object();
        node.put("system", reason.system());
        node.put("because", reason.because());
        node.put("resource", reason.resource());
        node.set("path", JsonText.array(reason.path()));
        return node;
    }

    private static ObjectNode relation(Relation relation) {
        ObjectNode node = edge(relation.edge());
        EstateResource other = relation.other();
        node.set("other", other == null ? JsonNodeFactory.instance.nullNode() : summary(other));
        return node;
    }

    private static ObjectNode share(Share share) {
        ObjectNode node = JsonText.object();
        node.put("organisation", share.organisation());
        node.put("how", lower(share.how()));
        node.put("words", share.words());
        node.set("path", ExplanationJson.list(share.path(), ResourceNode::edge));
        return node;
    }

    private static ObjectNode gap(Gap gap) {
        return JsonText.object()
                .put("where", gap.where())
                .put("reason", gap.reason())
                .put("remedy", gap.remedy());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
