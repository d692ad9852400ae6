package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.load.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which built-in functions may be called: as a file in OPA's format says, or as a version of OPA had them. */
final class Capabilities {

    private static final String VERSIONS = "capabilities.txt";

    private Capabilities() {}

    /**
     * Reads a document in OPA's format.
     *
     * @param fileOrVersion a file, or where there is none of that name a version such as {@code v0.50.0}
     * @throws ProblemException where it is neither
     */
    static ObjectValue read(String fileOrVersion) {
        boolean isVersion = fileOrVersion.matches("v\\d+\\.\\d+\\.\\d+.*") && !Files.exists(Path.of(fileOrVersion));
        return isVersion ? ofVersion(fileOrVersion) : ofFile(fileOrVersion);
    }

    private static ObjectValue ofFile(String file) {
        FileText text = FileText.read(file);
        try {
            Value document = text.jsonOrYaml();
            if (document instanceof ObjectValue object && object.get("builtins") != null) {
                return object;
            }
        } catch (JsonException e) {
            throw new ProblemException(PolicyProblems.problem(ProblemCode.CONFIGURATION, e.diagnostic()));
        }
        throw new ProblemException(new Problem(
                ProblemCode.CONFIGURATION,
                Location.startOf(file),
                "this is no list of capabilities: there is no field builtins",
                "Name a file such as 'opa capabilities --current' writes."));
    }

    private static ObjectValue ofVersion(String version) {
        Map<String, List<String>> versions = versions();
        List<String> known = List.copyOf(versions.keySet());
        if (!known.contains(version)) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    String.format(
                            "of the capabilities of OPA those of %s to %s are known, not those of %s; 'opa capabilities"
                                    + " --version %s' writes them to a file that can be named",
                            known.get(0), known.get(known.size() - 1), version, version),
                    "Name a file, or one of these versions."));
        }
        List<Value> functions = new ArrayList<>();
        known.subList(0, known.indexOf(version) + 1)
                .forEach(earlier ->
                        versions.getOrDefault(earlier, List.of()).forEach(name -> functions.add(function(name))));
        return ObjectValue.builder().put("builtins", ArrayValue.of(functions)).build();
    }

    /** Only the name counts: the types are those of the engine. */
    private static ObjectValue function(String name) {
        return ObjectValue.builder()
                .put("name", name)
                .put("decl", ObjectValue.EMPTY)
                .build();
    }

    /** The functions that were new in each version, in the order of the versions. */
    static Map<String, List<String>> versions() {
        try (InputStream file = Objects.requireNonNull(Capabilities.class.getResourceAsStream(VERSIONS), VERSIONS)) {
            Map<String, List<String>> versions = new LinkedHashMap<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    List<String> words = List.of(line.split(" "));
                    versions.put(words.get(0), List.copyOf(words.subList(1, words.size())));
                }
            }
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
