package dev.cordon.policy;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The policy pack as it lies in the repository, tests included. */
final class PackFolder {

    static final Path ROOT = Cases.root().resolve("policies");

    private PackFolder() {}

    /** Every Rego file of rules and library, with names relative to the pack. */
    static List<SourceFile> modules() {
        return files().stream().map(PackFolder::read).toList();
    }

    /** Names of the Rego files, in order. */
    static List<String> files() {
        return Stream.of("lib", "separation")
                .flatMap(PackFolder::files)
                .sorted()
                .toList();
    }

    private static Stream<String> files(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(String name) {
        return new SourceFile(name, text(ROOT.resolve(name)));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
