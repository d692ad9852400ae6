package dev.cordon.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Location;
import java.util.List;

/**
 * What one mapping file, or a part of it, says.
 *
 * @param platform of all its types
 */
record MappingFile(String platform, List<Entry> entries) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What the file says of some types.
     *
     * @param extending whether it adds to what is already said of them
     */
    record Entry(List<String> types, Deferred meaning, boolean extending, Location location) {

        Entry {
            types = List.copyOf(types);
        }

        Entry(TypeMapping mapping, boolean extending, Location location) {
            this(mapping.types(), new Deferred(() -> mapping), extending, location);
        }

        TypeMapping mapping() {
            return meaning.get();
        }
    }

    MappingFile {
        entries = List.copyOf(entries);
    }

    static MappingFile of(MappingDocument document) {
        return new MappingFile(
                document.platform(),
                document.parts().stream()
                        .map(part -> new Entry(bind(part.tree()), part.extending(), part.location()))
                        .toList());
    }

    /** @param tree as {@link MappingDocument.Part} has it */
    static TypeMapping bind(JsonNode tree) {
        ObjectNode type = tree.deepCopy();
        type.remove("extends");
        try {
            return MAPPER.treeToValue(type, TypeMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the mapping schema and its records disagree", e);
        }
    }
}
