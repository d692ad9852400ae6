package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares with an OPA binary, which the system property {@code opa} names: what {@code data} is over each of the library's own
 * cases. Without the property only the comparison itself is tested, with a script in the place of the binary.
 */
class OpaDifferenceTest {
    private static final Path CASES = Path.of("src/test/resources/cases/holds");

    @TestFactory
    Stream<DynamicTest> casesGiveWhatOpaGives() throws IOException {
        String binary = System.getProperty("opa", "");
        if (binary.isEmpty()) {
            return Stream.empty();
        }
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            files.filter(file -> file.toString().endsWith(".rego"))
                    .sorted()
                    .forEach(file -> tests.add(DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(ours(file)).isEqualTo(opa(Path.of(binary), file)))));
        }
        return tests.stream();
    }

    private static String ours(Path file) throws IOException {
        Value value = RegoCompiler.builder()
                .module(new SourceFile(file.toString(), Files.readString(file)))
                .build()
                .prepare("data")
                .evaluate(null)
                .singleValue();
        // Once through JSON, in which sets are arrays.
        return canonical(JsonWriter.compact(value));
    }

    private static String opa(Path binary, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        binary.toString(), "eval", "--format", "raw", "--data", file.toString(), "data")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return canonical(output);
    }

    private static String canonical(String json) {
        return JsonWriter.compact(JsonReader.read(new SourceFile("json", json)));
    }

    @Test
    void differencesAreSeen(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.rego"), "package a\np := {1, 2}\n");
        Path same = script(folder.resolve("same"), "{\"a\": {\"p\": [1, 2]}}");
        Path other = script(folder.resolve("other"), "{\"a\": {\"p\": [1, 3]}}");

        assertThat(ours(file)).isEqualTo(opa(same, file));
        assertThat(ours(file)).isNotEqualTo(opa(other, file));
    }

    private static Path script(Path path, String output) throws IOException {
        Files.writeString(path, "#!/bin/sh\necho '" + output + "'\n");
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
