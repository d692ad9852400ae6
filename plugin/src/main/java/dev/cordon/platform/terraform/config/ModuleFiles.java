package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.Limits;
import dev.cordon.platform.terraform.function.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a root module can name: those below the checked folder, links resolved. */
record ModuleFiles(Path root, String folder) implements FileSource {

    @Override
    public Optional<byte[]> read(String path) {
        try {
            Path file = root.resolve(folder).resolve(path).toRealPath();
            boolean readable = file.startsWith(root.toRealPath())
                    && Files.isRegularFile(file)
                    && Files.size(file) <= Limits.FILE_BYTES;
            return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }
}
