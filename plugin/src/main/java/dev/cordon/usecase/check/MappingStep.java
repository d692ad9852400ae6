package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.mapping.Mappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The built-in mappings with a security team's own on top. */
final class MappingStep {

    private MappingStep() {}

    static Mappings read(CheckRequest request) {
        List<Path> files = new ArrayList<>();
        for (Path path : request.mappings()) {
            files.addAll(Files.isDirectory(path) ? inFolder(path) : List.of(path));
        }
        return Mappings.builtIn().with(request.root(), files);
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.MAPPING_INVALID,
                    null,
                    "the folder of mappings " + folder + " cannot be listed: " + e.getMessage(),
                    "Make the folder readable to the build."));
        }
    }
}
