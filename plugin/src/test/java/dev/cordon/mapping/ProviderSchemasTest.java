package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every attribute that a mapping reads is one of the provider's. Needs what {@code terraform providers schema -json}
 * says, which takes a terraform and the providers: {@code -Dcordon.provider.schemas=FILE}.
 */
class ProviderSchemasTest {

    @Test
    void mappingsReadAttributesThatThereAre() throws IOException {
        String file = System.getProperty("cordon.provider.schemas", "");
        assumeTrue(!file.isEmpty(), "-Dcordon.provider.schemas names no file");
        SortedMap<String, List<JsonNode>> schemas = schemas(Path.of(file));
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (var mapped : Mappings.builtIn().types("terraform").entrySet()) {
            List<JsonNode> known = schemas.getOrDefault(mapped.getKey(), List.of());
            compared += known.isEmpty() ? 0 : 1;
            for (String path : known.isEmpty() ? List.<String>of() : PathsOfMappings.of(mapped.getValue())) {
                if (known.stream()
                        .noneMatch(block ->
                                has(block, AttributePattern.parse(path, "").steps(), 0))) {
                    wrong.add(mapped.getKey() + " has no " + path);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).as("types that the schemas describe").isPositive();
    }

    /** Blocks of the resource and of the data source of a name. */
    private static SortedMap<String, List<JsonNode>> schemas(Path file) throws IOException {
        SortedMap<String, List<JsonNode>> all = new TreeMap<>();
        for (JsonNode provider : new ObjectMapper().readTree(file.toFile()).path("provider_schemas")) {
            for (String kind : List.of("resource_schemas", "data_source_schemas")) {
                provider.path(kind)
                        .fields()
                        .forEachRemaining(type -> all.computeIfAbsent(type.getKey(), t -> new ArrayList<>())
                                .add(type.getValue().path("block")));
            }
        }
        return all;
    }

    private static boolean has(JsonNode block, List<String> steps, int at) {
        int step = at;
        while (step < steps.size() && steps.get(step).startsWith("[")) {
            step++;
        }
        if (step == steps.size()) {
            return true;
        }
        JsonNode attribute = block.path("attributes").path(steps.get(step));
        if (!attribute.isMissingNode()) {
            return attribute.has("nested_type")
                    ? has(attribute.path("nested_type"), steps, step + 1)
                    : isOpen(attribute.path("type"), steps, step + 1);
        }
        JsonNode nested = block.path("block_types").path(steps.get(step));
        return !nested.isMissingNode() && has(nested.path("block"), steps, step + 1);
    }

    /** Types are {@code "string"}, {@code ["list", type]}, {@code ["object", {name: type}]}. */
    private static boolean isOpen(JsonNode type, List<String> steps, int at) {
        int step = at;
        while (step < steps.size() && steps.get(step).startsWith("[")) {
            step++;
        }
        if (step == steps.size() || type.asText().equals("dynamic")) {
            return true;
        }
        return switch (type.path(0).asText()) {
            case "object" ->
                type.path(1).has(steps.get(step)) && isOpen(type.path(1).path(steps.get(step)), steps, step + 1);
            case "map" -> isOpen(type.path(1), steps, step + 1);
            case "list", "set" -> isOpen(type.path(1), steps, step);
            default -> false;
        };
    }
}
