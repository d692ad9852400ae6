package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.load.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** JSON Schemas: a file is that of the input; of those in a folder, {@code a/b.json} is what annotations call {@code schema.a.b}. */
final class Schemas {

    private Schemas() {}

    /** @throws ProblemException where a file is no schema */
    static void give(String fileOrFolder, RegoCompiler.Builder compiler) {
        if (!Files.isRegularFile(Path.of(fileOrFolder))) {
            compiler.schemas(folder(fileOrFolder));
        } else if (schema(Path.of(fileOrFolder)) instanceof ObjectValue schema) {
            compiler.inputSchema(schema);
        } else {
            throw problem(fileOrFolder, "this is no JSON Schema: it is no object");
        }
    }

    private static ObjectValue folder(String folder) {
        Path root = Path.of(folder);
        ObjectValue schemas = ObjectValue.EMPTY;
        for (Path file : files(root, folder)) {
            schemas = put(schemas, root.relativize(file), 0, schema(file));
        }
        return schemas;
    }

    private static List<Path> files(Path root, String folder) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw problem(folder, "this folder of schemas cannot be read: " + e);
        }
    }

    private static Value schema(Path file) {
        try {
            return FileText.read(file.toString()).jsonOrYaml();
        } catch (JsonException e) {
            throw new ProblemException(PolicyProblems.problem(ProblemCode.CONFIGURATION, e.diagnostic()));
        }
    }

    private static ObjectValue put(ObjectValue into, Path path, int at, Value schema) {
        String name = path.getName(at).toString();
        if (at == path.getNameCount() - 1) {
            return into.with(StringValue.of(name.replaceFirst("\\.[^.]*$", "")), schema);
        }
        StringValue key = StringValue.of(name);
        ObjectValue inner = into.get(key) instanceof ObjectValue there ? there : ObjectValue.EMPTY;
        return into.with(key, put(inner, path, at + 1, schema));
    }

    private static ProblemException problem(String folder, String message) {
        return new ProblemException(new Problem(
                ProblemCode.CONFIGURATION,
                Location.startOf(folder),
                message,
                "Name a JSON Schema, or a folder of them."));
    }
}
