package dev.cordon.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code docs/register.md} from its introduction and the fields of the schema. */
final class RegisterPage {

    private final StringBuilder text = new StringBuilder();
    private final JsonNode schema;

    private RegisterPage(JsonNode schema) {
        this.schema = schema;
    }

    static String of(Path root) throws IOException {
        Path file = root.resolve("policies/schemas/register.schema.json");
        RegisterPage page = new RegisterPage(new ObjectMapper().readTree(file.toFile()));
        page.text.append(Files.readString(root.resolve("docs/register-intro.md")));
        page.text.append("\n## All fields\n\nIn bold: must be there. Generated from ");
        page.text.append("`policies/schemas/register.schema.json`.\n");
        page.table("The document", page.schema);
        page.schema.path("$defs").fields().forEachRemaining(entry -> {
            if (entry.getValue().has("properties")) {
                page.table("`" + entry.getKey() + "`", entry.getValue());
            }
        });
        return page.text.toString();
    }

    private void table(String title, JsonNode object) {
        text.append("\n### ").append(title).append("\n\n");
        text.append(object.path("description").asText()).append("\n\n| field | meaning |\n|---|---|\n");
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        rows("", object, required);
    }

    private void rows(String prefix, JsonNode object, List<String> required) {
        object.path("properties").fields().forEachRemaining(entry -> {
            String name = prefix + entry.getKey();
            String shown = required.contains(entry.getKey()) ? "**`" + name + "`**" : "`" + name + "`";
            JsonNode field = entry.getValue();
            text.append("| ").append(shown).append(" | ").append(meaning(field)).append(" |\n");
            JsonNode inner = field.has("items") ? field.path("items") : field;
            if (inner.has("properties")) {
                rows(name + (field.has("items") ? "[]." : "."), inner, List.of());
            }
        });
    }

    private String meaning(JsonNode field) {
        JsonNode item = field.path("items");
        JsonNode target = definition(field.has("items") ? item : field);
        String own = field.path("description").asText(target.path("description").asText());
        List<String> words = new ArrayList<>();
        (field.has("enum") ? field : target).path("enum").forEach(word -> words.add("`" + word.asText() + "`"));
        return words.isEmpty() ? own : own + " One of " + String.join(", ", words) + ".";
    }

    private JsonNode definition(JsonNode field) {
        String name = field.path("$ref").asText("").replace("#/$defs/", "");
        return name.isEmpty() ? field : schema.path("$defs").path(name);
    }
}
