package dev.cordon.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.descriptor.schema.DocumentSchema;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One mapping file as it was written, checked.
 *
 * @param platform of all its types
 */
record MappingDocument(String platform, List<Part> parts) {

    private static final DocumentSchema SCHEMA = DocumentSchema.named("mapping.schema.json");

    /**
     * What the file says of some types.
     *
     * @param tree the entry with the common edges that it uses in front of its own
     */
    record Part(ObjectNode tree, Location location) {

        List<String> types() {
            List<String> types = new ArrayList<>();
            tree.path("types").forEach(type -> types.add(type.asText()));
            return types;
        }

        /** Whether it adds to what is already said of the types. */
        boolean extending() {
            return tree.path("extends").asBoolean();
        }
    }

    /**
     * @param name as shown in messages
     * @throws ProblemException with every error of the file ({@code MAPPING_INVALID})
     */
    static MappingDocument read(String name, InputStream text) {
        YamlDocument document = YamlDocument.read(name, text, ProblemCode.MAPPING_INVALID);
        List<Problem> problems = new ArrayList<>(SCHEMA.check(document, ProblemCode.MAPPING_INVALID));
        if (problems.isEmpty()) {
            problems.addAll(MappingChecks.of(document));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        List<Part> parts = new ArrayList<>();
        JsonNode types = document.tree().path("types");
        for (int i = 0; i < types.size(); i++) {
            ObjectNode whole = whole(types.get(i), document.tree().path("common"));
            parts.add(new Part(whole, document.locationOf("/types/" + i + "/types")));
        }
        return new MappingDocument(document.tree().path("platform").asText(), parts);
    }

    private static ObjectNode whole(JsonNode entry, JsonNode common) {
        ObjectNode type = entry.deepCopy();
        ArrayNode edges = type.arrayNode();
        entry.path("uses").forEach(name -> edges.add(common.path(name.asText())));
        entry.path("edges").forEach(edges::add);
        type.remove("uses");
        type.set("edges", edges);
        return type;
    }
}
