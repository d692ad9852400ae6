package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders of cases: one file per case, whose name is the case's name. */
final class Cases {
    private static final Path ROOT = Path.of("src/test/resources/cases");

    private Cases() {}

    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".rego"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The folders of cases that are folders themselves. */
    static List<Path> folders(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** All policies in a folder and below it. */
    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".rego"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static SourceFile source(Path file) {
        try {
            return new SourceFile(file.getFileName().toString(), Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A JSON file of a case, if there is one. */
    static Optional<ObjectValue> document(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of((ObjectValue) JsonReader.read(source(file))) : Optional.empty();
    }

    /** Compares with the text beside the case; {@code -Dcases.rewrite=true} writes it anew. */
    static void assertGolden(Path file, String actual) {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.replaceFirst("[.]rego$", "") + ".txt");
        try {
            if (Boolean.getBoolean("cases.rewrite")) {
                Files.writeString(expected, actual + "\n");
            }
            assertThat(actual + "\n").isEqualTo(Files.readString(expected));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
