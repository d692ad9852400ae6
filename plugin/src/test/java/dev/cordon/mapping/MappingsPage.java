package dev.cordon.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code docs/mappings.md} from the mapping files and their schema. */
final class MappingsPage {

    private static final Map<String, String> PLATFORMS = platforms();

    private final JsonNode schema;
    private final StringBuilder text = new StringBuilder();

    private MappingsPage(JsonNode schema) {
        this.schema = schema;
    }

    static String of(Path root) throws IOException {
        MappingsPage page = new MappingsPage(new ObjectMapper()
                .readTree(root.resolve("policies/schemas/mapping.schema.json").toFile()));
        page.text.append(Files.readString(root.resolve("docs/mappings-intro.md")));
        page.fields();
        PLATFORMS.forEach(page::platform);
        return page.text.toString();
    }

    private void fields() {
        for (String part : List.of("type", "edge", "end", "container", "condition")) {
            String article = part.equals("edge") || part.equals("end") ? "an " : "a ";
            text.append("\n### Fields of ").append(article).append(part).append("\n\n| field | meaning |\n|---|---|\n");
            schema.path("$defs")
                    .path(part)
                    .path("properties")
                    .fields()
                    .forEachRemaining(field -> text.append("| `")
                            .append(field.getKey())
                            .append("` | ")
                            .append(MappingRow.escaped(meaning(field.getValue())))
                            .append(" |\n"));
        }
    }

    private void platform(String platform, String title) {
        Map<String, Map<String, MappingRow>> layers = new LinkedHashMap<>();
        schema.path("$defs").path("layer").path("enum").forEach(layer -> layers.put(layer.asText(), new TreeMap<>()));
        for (String name : BuiltInMappings.FILES) {
            MappingFile file = BuiltInMappings.file(name);
            if (file.platform().equals(platform)) {
                file.entries().stream()
                        .map(MappingFile.Entry::mapping)
                        .forEach(type -> layers.getOrDefault(type.layer(), new TreeMap<>())
                                .put(type.types().get(0), new MappingRow(name, type)));
            }
        }
        List<String> tables = new ArrayList<>();
        layers.forEach((layer, rows) -> {
            if (!rows.isEmpty()) {
                tables.add(table(title, layer, rows));
            }
        });
        if (!tables.isEmpty()) {
            text.append("\n## ").append(title).append('\n');
            tables.forEach(text::append);
        }
    }

    private static String table(String title, String layer, Map<String, MappingRow> rows) {
        StringBuilder table = new StringBuilder("\n### " + title + ": " + layer.toLowerCase(Locale.ROOT) + "\n\n");
        table.append("| type | is | yields | trap | from |\n|---|---|---|---|---|\n");
        rows.values().forEach(row -> table.append(row.text()).append('\n'));
        return table.toString();
    }

    private String meaning(JsonNode field) {
        String own = field.path("description").asText("");
        String target = field.path("$ref").asText("").replace("#/$defs/", "");
        return own.isEmpty()
                ? schema.path("$defs").path(target).path("description").asText()
                : own;
    }

    private static Map<String, String> platforms() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("terraform", "Terraform");
        titles.put("cloudformation", "CloudFormation");
        titles.put("arm", "Azure Resource Manager");
        titles.put("kubernetes", "Kubernetes");
        titles.put("compose", "Docker Compose");
        titles.put("ansible", "Ansible");
        titles.put("external", "Outside the repository");
        return titles;
    }
}
