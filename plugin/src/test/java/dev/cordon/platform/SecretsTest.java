package dev.cordon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases hold secrets, in the clear and encoded; no expectation does. */
class SecretsTest {

    private static final List<String> SECRET = List.of("hunter2", "aHVudGVyMg");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ansible",
                "arm",
                "cloudformation",
                "compose",
                "kubernetes",
                "terraform",
                "terraform-given",
                "terraform-plan",
                "terraform-plan-file",
                "terraform-state"
            })
    void noReadingShowsASecret(String cases) throws IOException {
        try (Stream<Path> files = Files.walk(Golden.resource(cases))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).filteredOn(file -> !isExpectation(file)).anyMatch(SecretsTest::holdsSecret);
            assertThat(all).filteredOn(SecretsTest::isExpectation).noneMatch(SecretsTest::holdsSecret);
        }
    }

    private static boolean isExpectation(Path file) {
        return file.endsWith("expected.txt");
    }

    private static boolean holdsSecret(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return SECRET.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
