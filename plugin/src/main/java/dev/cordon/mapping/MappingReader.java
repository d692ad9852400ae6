package dev.cordon.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.descriptor.schema.DocumentSchema;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads mapping files and checks them against their schema, with all errors at once. */
public final class MappingReader {

    private static final DocumentSchema SCHEMA = DocumentSchema.named("mapping.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MappingReader() {}

    /** By type; of files that name the same type, the last stands. */
    static SortedMap<String, TypeMapping> read(Path root, List<Path> files) {
        SortedMap<String, TypeMapping> all = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            String name = shown(root, file);
            try (InputStream text = Files.newInputStream(file)) {
                all.putAll(read(name, text));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            } catch (IOException e) {
                problems.add(new Problem(
                        ProblemCode.MAPPING_INVALID,
                        null,
                        "the mapping file " + name + " cannot be read: " + e.getMessage(),
                        "Correct the path, or make the file readable to the build."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.stream().sorted().toList());
        }
        return all;
    }

    /**
     * @param name as shown in messages
     * @throws ProblemException with every error of the file ({@code MAPPING_INVALID})
     */
    static SortedMap<String, TypeMapping> read(String name, InputStream text) {
        YamlDocument document = YamlDocument.read(name, text, ProblemCode.MAPPING_INVALID);
        List<Problem> problems = SCHEMA.check(document, ProblemCode.MAPPING_INVALID);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        SortedMap<String, TypeMapping> byType = new TreeMap<>();
        for (JsonNode entry : document.tree().path("types")) {
            TypeMapping mapping = bind(entry);
            mapping.types().forEach(type -> byType.put(type, mapping));
        }
        return byType;
    }

    private static TypeMapping bind(JsonNode entry) {
        try {
            return MAPPER.treeToValue(entry, TypeMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the mapping schema and its records disagree", e);
        }
    }

    private static String shown(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
