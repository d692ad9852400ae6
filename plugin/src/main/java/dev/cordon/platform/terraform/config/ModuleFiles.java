package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Limits;
import dev.cordon.platform.terraform.function.FileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a root module can name: those below the checked folder, links resolved. */
record ModuleFiles(Path root, String folder) implements FileSource {

    private static final int MOST_FILES = 10_000;

    @Override
    public Optional<byte[]> read(String path) {
        try {
            Path file = root.resolve(folder).resolve(path).toRealPath();
            boolean readable = file.startsWith(root.toRealPath())
                    && Files.isRegularFile(file)
                    && Files.size(file) <= Limits.FILE_BYTES;
            return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<List<String>> list(String path) {
        try {
            Path listed = root.resolve(folder).resolve(path).toRealPath();
            if (!listed.startsWith(root.toRealPath()) || !Files.isDirectory(listed)) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.walk(listed)) {
                List<String> names = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .limit(MOST_FILES + 1L)
                        .map(file -> DescriptorText.name(listed.relativize(file)))
                        .toList();
                return names.size() > MOST_FILES ? Optional.empty() : Optional.of(names);
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
