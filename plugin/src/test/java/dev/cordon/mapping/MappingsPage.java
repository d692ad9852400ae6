package dev.cordon.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code docs/mappings.md} from the mapping files and their schema. */
final class MappingsPage {

    private final Path root;
    private final StringBuilder text = new StringBuilder();

    private MappingsPage(Path root) {
        this.root = root;
    }

    static String of(Path root) throws IOException {
        MappingsPage page = new MappingsPage(root);
        page.text.append(Files.readString(root.resolve("docs/mappings-intro.md")));
        page.fields();
        for (String file : BuiltInMappings.FILES) {
            page.file(file);
        }
        return page.text.toString();
    }

    private void fields() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(root.resolve("policies/schemas/mapping.schema.json").toFile());
        for (String part : List.of("type", "edge", "end", "container", "condition")) {
            text.append("\n### Fields of ").append(article(part)).append("\n\n| field | meaning |\n|---|---|\n");
            JsonNode properties = schema.path("$defs").path(part).path("properties");
            properties
                    .fields()
                    .forEachRemaining(field -> text.append("| `")
                            .append(field.getKey())
                            .append("` | ")
                            .append(meaning(field.getValue(), schema))
                            .append(" |\n"));
        }
        text.append("\n## The mapped types\n");
    }

    private void file(String file) throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(root.resolve("policies/mappings").resolve(file).toFile());
        text.append("\n### ")
                .append(document.path("title").asText())
                .append(" (`")
                .append(file)
                .append("`)\n\n");
        text.append("| type | is | layer | yields |\n|---|---|---|---|\n");
        List<String> notes = new ArrayList<>();
        for (JsonNode type : document.path("types")) {
            List<String> names = new ArrayList<>();
            type.path("types").forEach(name -> names.add("`" + name.asText() + "`"));
            text.append("| ").append(String.join("<br>", names)).append(" | ");
            text.append(type.path("title").asText()).append(" | ");
            text.append(type.path("layer").asText()).append(" | ");
            text.append(yields(type)).append(" |\n");
            if (type.has("note")) {
                notes.add("- " + names.get(0) + ": " + type.path("note").asText());
            }
        }
        if (!notes.isEmpty()) {
            text.append("\nTraps:\n\n").append(String.join("\n", notes)).append('\n');
        }
    }

    private static String yields(JsonNode type) {
        List<String> parts = new ArrayList<>();
        if (type.has("container")) {
            parts.add("shared at level " + type.path("container").path("level").asText());
        }
        for (JsonNode edge : type.path("edges")) {
            parts.add(edge.path("kind").asText() + ": " + end(edge.path("from")) + " → " + end(edge.path("to")));
        }
        return String.join("<br>", parts);
    }

    private static String end(JsonNode end) {
        if (end.isTextual()) {
            return "itself";
        }
        for (String form : List.of("ref", "arm", "network", "allowed", "path", "value", "unseen")) {
            if (end.has(form)) {
                return "`" + end.path(form).asText() + "`";
            }
        }
        return "its " + end.path("enclosing").asText();
    }

    private static String meaning(JsonNode field, JsonNode schema) {
        String own = field.path("description").asText("");
        String target = field.path("$ref").asText("").replace("#/$defs/", "");
        return own.isEmpty()
                ? schema.path("$defs").path(target).path("description").asText()
                : own;
    }

    private static String article(String part) {
        return part.equals("edge") || part.equals("end") ? "an " + part : "a " + part;
    }
}
