package dev.cordon.report.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.mapping.ChangedType;
import dev.cordon.usecase.check.Coverage;
import dev.cordon.usecase.check.Provenance;
import dev.cordon.usecase.check.Provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the JSON report that says what a verdict rests on. */
final class JsonCoverage {

    private JsonCoverage() {}

    static ObjectNode provenance(Provenance provenance) {
        ObjectNode node = JsonText.object();
        node.set("register", source(provenance.register()));
        node.set("policies", sources(provenance.policies()));
        node.set("mappings", sources(provenance.mappings()));
        node.set("changedTypes", changedTypes(provenance.changedTypes()));
        node.set("estates", sources(provenance.estates()));
        node.put("resourcesSha256", provenance.resourcesSha256());
        return node;
    }

    /** Types whose mapping a security team's own files changed. */
    static ArrayNode changedTypes(List<ChangedType> types) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (ChangedType one : types) {
            ObjectNode entry = array.addObject();
            entry.put("platform", one.platform());
            entry.put("type", one.type());
            entry.put("change", one.change());
            entry.set("location", JsonText.location(one.location()));
        }
        return array;
    }

    static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = JsonText.object();
        ObjectNode files = node.putObject("files");
        coverage.files().forEach(files::put);
        node.put("resources", coverage.resources());
        node.put("edges", coverage.edges());
        ArrayNode skipped = node.putArray("skipped");
        for (Coverage.Skipped reason : coverage.skipped()) {
            ObjectNode entry = skipped.addObject();
            entry.put("reason", reason.reason());
            entry.put("files", reason.files());
            entry.set("examples", JsonText.array(reason.examples()));
        }
        node.set("notes", JsonText.array(coverage.notes()));
        node.set("unseen", JsonText.array(coverage.unseen()));
        return node;
    }

    private static ArrayNode sources(List<Source> sources) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sources.forEach(source -> array.add(source(source)));
        return array;
    }

    private static JsonNode source(@Nullable Source source) {
        if (source == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonText.object()
                .put("name", source.name())
                .put("origin", source.origin().id())
                .put("sha256", source.sha256());
    }
}
