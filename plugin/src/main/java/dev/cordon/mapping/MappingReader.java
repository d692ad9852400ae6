package dev.cordon.mapping;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a security team's mapping files, with all errors at once. */
final class MappingReader {

    private MappingReader() {}

    static List<MappingFile> read(Path root, List<Path> files) {
        List<MappingFile> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            String name = shown(root, file);
            try (InputStream text = Files.newInputStream(file)) {
                all.add(MappingFile.of(MappingDocument.read(name, text)));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            } catch (IOException e) {
                problems.add(new Problem(
                        ProblemCode.MAPPING_INVALID,
                        null,
                        "the mapping file " + name + " cannot be read: " + e.getMessage(),
                        "Correct the path, or make the file readable to the build."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.stream().sorted().toList());
        }
        return all;
    }

    private static String shown(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
