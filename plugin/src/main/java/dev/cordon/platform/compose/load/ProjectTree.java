package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.rego.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files that Compose files may name: those below the checked folder, with symbolic links resolved.
 *
 * @param root the checked folder
 */
record ProjectTree(Path root) {

    ProjectTree {
        root = root.toAbsolutePath().normalize();
    }

    /** Where a name leads. */
    enum Kind {
        FILE,
        MISSING,
        OUTSIDE
    }

    Kind kind(Path relative) {
        try {
            Path file = root.resolve(relative).normalize();
            if (!file.startsWith(root)) {
                return Kind.OUTSIDE;
            }
            if (!Files.isRegularFile(file)) {
                return Kind.MISSING;
            }
            return file.toRealPath().startsWith(root.toRealPath()) ? Kind.FILE : Kind.OUTSIDE;
        } catch (IOException | InvalidPathException e) {
            return Kind.MISSING;
        }
    }

    /** The path as files write it, {@code ./} included; null for what is no path here. */
    static @Nullable Path path(String name) {
        try {
            Path path = Path.of(name).normalize();
            return path.isAbsolute() ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** @throws dev.cordon.finding.ProblemException where it cannot be read */
    SourceFile read(Path relative) {
        return DescriptorText.read(root, relative);
    }

    /** Complains of a file that is not there. */
    static void missing(Complaints complaints, Location at, String name) {
        complaints.invalid(
                at, "there is no file " + name, "Correct the path; it starts from the folder of the Compose file.");
    }
}
