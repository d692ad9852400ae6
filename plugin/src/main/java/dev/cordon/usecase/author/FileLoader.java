package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.YamlReader;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Walks files and folders, reads what it knows, and collects what it cannot read. */
final class FileLoader {

    private final List<SourceFile> modules = new ArrayList<>();
    private final DataTree data = new DataTree();
    private final List<Problem> problems = new ArrayList<>();

    void load(String path) {
        String prefix = "";
        String name = path;
        int colon = path.indexOf(':');
        if (colon > 1 && !Files.exists(Path.of(path))) {
            prefix = path.substring(0, colon);
            name = path.substring(colon + 1);
        }
        Path file = Path.of(name);
        List<String> at = segments(prefix);
        if (Files.isDirectory(file)) {
            folder(file, at);
        } else if (Files.isRegularFile(file)) {
            file(file, at, true);
        } else {
            problem(name, "there is no file or folder " + name, "Correct the path.");
        }
    }

    /** @throws ProblemException where anything could not be loaded */
    PolicyFiles loaded() {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new PolicyFiles(modules, data.toValue());
    }

    private void folder(Path folder, List<String> at) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            problem(folder.toString(), folder + " cannot be listed: " + e.getMessage(), "Make the folder readable.");
            return;
        }
        for (Path file : files) {
            List<String> inFolder = new ArrayList<>(at);
            Path relative = folder.relativize(file);
            for (int i = 0; i < relative.getNameCount() - 1; i++) {
                inFolder.add(relative.getName(i).toString());
            }
            file(file, inFolder, false);
        }
    }

    private void file(Path file, List<String> at, boolean named) {
        String shown = file.toString().replace('\\', '/');
        String extension = shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            switch (extension) {
                case "rego" -> modules.add(source(shown, file));
                case "json" -> data(shown, at, JsonReader.read(source(shown, file)));
                case "yaml", "yml" -> {
                    for (Value document : YamlReader.read(source(shown, file))) {
                        data(shown, at, document);
                    }
                }
                default -> {
                    if (named) {
                        problem(
                                shown,
                                shown + " is neither policy nor data",
                                "Name .rego, .json, .yaml or .yml files.");
                    }
                }
            }
        } catch (JsonException e) {
            problems.add(problem(e.diagnostic()));
        } catch (IOException e) {
            problem(shown, shown + " cannot be read: " + e.getMessage(), "Make the file readable, in UTF-8.");
        }
    }

    private void data(String shown, List<String> at, Value document) {
        data.merge(at, document)
                .ifPresent(path -> problem(
                        shown,
                        shown + " says something else at data." + path + " than a file before it",
                        "Let one file define each value."));
    }

    private static SourceFile source(String shown, Path file) throws IOException {
        return new SourceFile(shown, Files.readString(file));
    }

    private static List<String> segments(String prefix) {
        return Arrays.stream(prefix.split("[./]"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("data"))
                .toList();
    }

    private void problem(String place, String message, String remedy) {
        problems.add(new Problem(ProblemCode.CONFIGURATION, Location.startOf(place), message, remedy));
    }

    private static Problem problem(Diagnostic diagnostic) {
        return Diagnostics.problem(ProblemCode.CONFIGURATION, diagnostic);
    }
}
