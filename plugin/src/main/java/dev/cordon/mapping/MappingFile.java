package dev.cordon.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * One mapping file, checked and bound.
 *
 * @param platform of all its types
 */
record MappingFile(String platform, List<Entry> entries) {

    private static final DocumentSchema SCHEMA = DocumentSchema.named("mapping.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What the file says of some types.
     *
     * @param extending whether it adds to what is already said of them
     */
    record Entry(TypeMapping mapping, boolean extending, Location location) {}

    MappingFile {
        entries = List.copyOf(entries);
    }

    /**
     * @param name as shown in messages
     * @throws ProblemException with every error of the file ({@code MAPPING_INVALID})
     */
    static MappingFile read(String name, InputStream text) {
        YamlDocument document = YamlDocument.read(name, text, ProblemCode.MAPPING_INVALID);
        List<Problem> problems = new ArrayList<>(SCHEMA.check(document, ProblemCode.MAPPING_INVALID));
        if (problems.isEmpty()) {
            problems.addAll(MappingChecks.of(document));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        List<Entry> entries = new ArrayList<>();
        JsonNode types = document.tree().path("types");
        for (int i = 0; i < types.size(); i++) {
            TypeMapping mapping = bind(types.get(i), document.tree().path("common"));
            boolean extending = types.get(i).path("extends").asBoolean();
            entries.add(new Entry(mapping, extending, document.locationOf("/types/" + i + "/types")));
        }
        return new MappingFile(document.tree().path("platform").asText(), entries);
    }

    /** The type with the common edges that it uses in front of its own. */
    private static TypeMapping bind(JsonNode entry, JsonNode common) {
        ObjectNode type = entry.deepCopy();
        ArrayNode edges = MAPPER.createArrayNode();
        entry.path("uses").forEach(name -> edges.add(common.path(name.asText())));
        entry.path("edges").forEach(edges::add);
        type.remove(List.of("uses", "extends"));
        type.set("edges", edges);
        try {
            return MAPPER.treeToValue(type, TypeMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the mapping schema and its records disagree", e);
        }
    }
}
