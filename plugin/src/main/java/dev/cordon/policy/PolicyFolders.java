package dev.cordon.policy;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders in which a security team keeps its own policies: every {@code .rego} file that is no test, and every {@code .wasm}. */
public final class PolicyFolders {

    private PolicyFolders() {}

    /**
     * All policies of the folders, in the order of their names.
     *
     * @throws ProblemException with every file that cannot be read
     */
    public static List<SourceFile> read(List<Path> folders) {
        List<SourceFile> modules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder, PolicyFolders::isPolicy, problems)) {
                read(file, modules, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return List.copyOf(modules);
    }

    /**
     * All compiled policies of the folders, in the order of their names.
     *
     * @throws ProblemException with every folder that cannot be read
     */
    public static List<Path> compiled(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<Path> compiled = folders.stream()
                .flatMap(folder -> files(folder, PolicyFolders::isCompiled, problems).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return compiled;
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted, List<Problem> problems) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
            return List.of();
        }
    }

    private static boolean isPolicy(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".rego") && !name.endsWith("_test.rego");
    }

    private static boolean isCompiled(Path file) {
        return file.getFileName().toString().endsWith(".wasm");
    }

    private static void read(Path file, List<SourceFile> modules, List<Problem> problems) {
        try {
            modules.add(new SourceFile(name(file), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            problems.add(unreadable(file, e));
        }
    }

    private static Problem unreadable(Path path, IOException cause) {
        return new Problem(
                ProblemCode.POLICY_COMPILE,
                Location.startOf(name(path)),
                "this cannot be read as policy: " + cause,
                "Correct the path, the permissions or the encoding (UTF-8), or leave it out.");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
