package dev.cordon.policy.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cordon.descriptor.schema.DocumentSchema;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file beside a compiled policy that names its rules. */
final class CompiledManifest {

    private static final String SCHEMA = "compiled-policy.schema.json";
    private static final List<String> EXTENSIONS = List.of(".manifest.yaml", ".manifest.yml", ".manifest.json");

    private CompiledManifest() {}

    /** @throws ProblemException where there is none, or with everything that is wrong with it */
    static List<CompiledRule> read(Path wasm, String shown) {
        String base = shown.replaceFirst("\\.wasm$", "");
        for (String extension : EXTENSIONS) {
            String name = wasm.getFileName().toString().replaceFirst("\\.wasm$", "") + extension;
            Path file = wasm.resolveSibling(name);
            if (Files.exists(file)) {
                return rules(document(file, base + extension));
            }
        }
        throw new ProblemException(new Problem(
                ProblemCode.POLICY_COMPILE,
                Location.startOf(shown),
                "this compiled policy has no manifest: WebAssembly does not say which entry points are rules",
                "Write " + base + EXTENSIONS.get(0) + ", which docs/policy-authors.md describes."));
    }

    private static YamlDocument document(Path file, String shown) {
        try (InputStream text = Files.newInputStream(file)) {
            YamlDocument document = YamlDocument.read(shown, text, ProblemCode.POLICY_COMPILE);
            List<Problem> problems = DocumentSchema.named(SCHEMA).check(document, ProblemCode.POLICY_COMPILE);
            if (!problems.isEmpty()) {
                throw new ProblemException(problems);
            }
            return document;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.POLICY_COMPILE,
                    Location.startOf(shown),
                    "this manifest cannot be read: " + e,
                    "Make it readable to the build."));
        }
    }

    private static List<CompiledRule> rules(YamlDocument document) {
        List<CompiledRule> rules = new ArrayList<>();
        JsonNode list = document.tree().path("rules");
        for (int i = 0; i < list.size(); i++) {
            rules.add(rule(list.get(i), document.locationOf("/rules/" + i + "/entrypoint")));
        }
        return rules;
    }

    private static CompiledRule rule(JsonNode node, Location location) {
        JsonNode expected = node.get("expect");
        JsonNode custom = node.get("custom");
        return new CompiledRule(
                node.path("entrypoint").asText(),
                expected == null ? null : expected.asBoolean(),
                node.path("message").asText(""),
                node.path("title").asText(""),
                node.path("description").asText(""),
                custom == null ? ObjectValue.EMPTY : object(custom),
                location);
    }

    private static ObjectValue object(JsonNode node) {
        return JsonReader.read(new SourceFile("custom", node.toString())) instanceof ObjectValue object
                ? object
                : ObjectValue.EMPTY;
    }
}
