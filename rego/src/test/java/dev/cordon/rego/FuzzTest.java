package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bounded search with Jazzer in every build, in a process of its own: it mutates the library's own cases and keeps what reaches
 * new code. The seed and the number of texts are fixed, so that a build finds what it found before; {@code
 * -Drego.fuzz.runs=100000 -Drego.fuzz.seed=7} searches longer and elsewhere.
 */
class FuzzTest {
    private static final int RUNS = Integer.getInteger("rego.fuzz.runs", 300);
    private static final int SEED = Integer.getInteger("rego.fuzz.seed", 1);
    private static final int LONGEST_TEXT = 2_048;
    /** Seconds after which one text is called a hang; evaluations are limited to half a second. */
    private static final int HANG = 60;

    @Test
    void onlyDiagnosticsComeOut(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command(seeds(folder.resolve("seeds")), folder))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(output, StandardCharsets.ISO_8859_1);
        assertThat(code).as(said).isZero();
        assertThat(said).contains("Done " + RUNS + " runs");
    }

    private static List<String> command(Path seeds, Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Surefire puts a jar with nothing but a manifest on the class path.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + PolicyFuzzer.class.getName(),
                "--instrumentation_includes=dev.cordon.rego.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-runs=" + RUNS,
                "-seed=" + SEED,
                "-max_len=" + LONGEST_TEXT,
                "-timeout=" + HANG,
                seeds.toString());
    }

    private static Path seeds(Path folder) throws IOException {
        Files.createDirectory(folder);
        Stream.of("holds", "errors").flatMap(name -> Cases.in(name).stream()).forEach(file -> {
            try {
                Files.copy(file, folder.resolve(file.getFileName()));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
        return folder;
    }
}
