package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.YamlReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The input document of a query, in JSON or YAML. */
final class InputFile {

    private InputFile() {}

    /** @throws ProblemException where it cannot be read */
    static Value read(Path path) {
        String name = path.toString().replace('\\', '/');
        try {
            SourceFile file = new SourceFile(name, Files.readString(path));
            return name.endsWith(".json") ? JsonReader.read(file) : yaml(file);
        } catch (JsonException e) {
            throw new ProblemException(Diagnostics.problem(ProblemCode.CONFIGURATION, e.diagnostic()));
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    Location.startOf(name),
                    "the input cannot be read: " + e.getMessage(),
                    "Name a readable file of JSON or YAML, in UTF-8."));
        }
    }

    /** YAML is a superset of JSON, so a file without a telling name is read as YAML. */
    private static Value yaml(SourceFile file) {
        List<Value> documents = YamlReader.read(file);
        if (documents.size() == 1) {
            return documents.get(0);
        }
        throw new ProblemException(new Problem(
                ProblemCode.CONFIGURATION,
                Location.startOf(file.name()),
                "the input has " + documents.size() + " documents",
                "Leave one."));
    }
}
