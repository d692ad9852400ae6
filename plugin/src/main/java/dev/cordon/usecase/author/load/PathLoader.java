package dev.cordon.usecase.author.load;

import dev.cordon.policy.PackageClause;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Walks files and folders, links included, and reads what it knows by its extension. */
final class PathLoader {

    private final Contents contents;
    private final Ignored ignored;
    private final Deque<Path> above = new ArrayDeque<>();

    PathLoader(Contents contents, Ignored ignored) {
        this.contents = contents;
        this.ignored = ignored;
    }

    void load(String argument) {
        DocumentPath path = DocumentPath.parse(argument);
        try {
            visit(path.path(), path.at(), 0);
        } catch (IllegalArgumentException e) {
            contents.problem(argument, String.valueOf(e.getMessage()), "Name a file or folder of this machine.");
        }
    }

    private void visit(Path file, List<String> at, int depth) {
        if (depth > 0 && ignored.matches(file)) {
            return;
        }
        try {
            if (Files.isDirectory(file)) {
                folder(file, at, depth);
            } else if (Files.exists(file)) {
                read(file, at, depth == 0);
            } else {
                missing(file);
            }
        } catch (JsonException e) {
            contents.malformed(e);
        } catch (IOException e) {
            contents.unreadable(Contents.shown(file), e);
        }
    }

    private void missing(Path file) {
        contents.problem(
                Contents.shown(file),
                "there is no such file or folder" + (Files.isSymbolicLink(file) ? ": the link leads nowhere" : ""),
                "Correct the path, or leave the file out.");
    }

    private void folder(Path folder, List<String> at, int depth) throws IOException {
        Path real = folder.toRealPath();
        if (above.contains(real)) {
            throw new FileSystemLoopException(folder.toString());
        }
        List<String> inside = new ArrayList<>(at);
        if (depth > 0) {
            inside.add(folder.getFileName().toString());
        }
        above.push(real);
        try {
            for (Path file : children(folder)) {
                visit(file, inside, depth + 1);
            }
        } finally {
            above.pop();
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::normalize).sorted().toList();
        }
    }

    private void read(Path file, List<String> at, boolean named) throws IOException {
        String name = Contents.shown(file);
        String extension = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/') + 1));
        if (named && extension.equals(".wasm")) {
            contents.compiled(file);
            return;
        }
        switch (extension) {
            case ".rego" -> contents.module(text(file).policy(), null);
            case ".json" -> document(file, at, FileText::json);
            case ".yaml", ".yml" -> document(file, at, FileText::yaml);
            default -> {
                if (name.endsWith(".tar.gz") && !contents.policiesOnly()) {
                    new BundleLoader(contents, ignored).merge(file, at);
                } else if (named) {
                    readAny(file, at);
                }
            }
        }
    }

    private void document(Path file, List<String> at, Format format) throws IOException {
        if (!contents.policiesOnly()) {
            contents.document(Contents.shown(file), at, format.read(text(file)));
        }
    }

    /** What the user named is read whatever it is called. */
    private void readAny(Path file, List<String> at) throws IOException {
        FileText text = text(file);
        SourceFile policy = text.policy();
        if (PackageClause.of(policy).isPresent()) {
            contents.module(policy, null);
            return;
        }
        try {
            contents.document(text.name(), at, text.jsonOrYaml());
        } catch (JsonException e) {
            contents.problem(
                    text.name(),
                    "can't recognize file type: this is neither policy nor data",
                    "Name .rego, .json, .yaml or .yml files.");
        }
    }

    private static FileText text(Path file) throws IOException {
        return new FileText(Contents.shown(file), Files.readAllBytes(file));
    }

    /** How a document is written. */
    private interface Format {
        Value read(FileText text);
    }
}
