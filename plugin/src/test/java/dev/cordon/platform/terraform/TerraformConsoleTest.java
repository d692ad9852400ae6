package dev.cordon.platform.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cordon.Golden;
import dev.cordon.platform.PlatformReading;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Resource;
import dev.cordon.testing.Terraform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Expressions with what Terraform 1.11 makes of them, recorded from {@code terraform console}: the value as JSON, or
 * {@code error}, which is unknown here.
 */
class TerraformConsoleTest {

    private static final String ARROW = "  ==>  ";
    private static final String ERROR = "error";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> cases() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    /** The values once more, by the console itself; that errors are errors was seen when they were recorded. */
    @TestFactory
    Stream<DynamicTest> recordings() {
        assumeTrue(Terraform.isAtHand(), "no terraform on the PATH");
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> confirm(file)));
    }

    private void confirm(Path file) throws IOException {
        List<String> expressions = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(ARROW, 2);
            if (!parts[1].equals(ERROR)) {
                expressions.add("base64encode(jsonencode(" + parts[0] + "))");
                expected.add(Base64.getEncoder().encodeToString(parts[1].getBytes(StandardCharsets.UTF_8)));
            }
        }
        Path input = folder.resolve("expressions");
        Files.writeString(input, "join(\" \", [" + String.join(", ", expressions) + "])\n");
        Terraform.Answer answer = Terraform.run(folder, input, List.of("console"));
        assertThat(answer.text().strip().replace("\"", "")).isEqualTo(String.join(" ", expected));
    }

    /** The recorded files. */
    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Golden.resource("terraform-console"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            source.append("resource \"x_y\" \"e%04d\" {\n  v = jsonencode(%s)\n}\n"
                    .formatted(i, lines.get(i).split(ARROW, 2)[0]));
        }
        Files.writeString(folder.resolve("main.tf"), source);
        PlatformReading reading = new TerraformPlatform().read(folder, List.of(Path.of("main.tf")));
        assertThat(reading.problems()).isEmpty();
        Map<String, String> got = new TreeMap<>();
        reading.resources().forEach(resource -> got.put(resource.name(), value(resource)));
        List<String> different = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String result = String.valueOf(got.get("e%04d".formatted(i)));
            if (!lines.get(i).endsWith(ARROW + result)) {
                different.add(lines.get(i) + "  not  " + result);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String value(Resource resource) {
        return resource.attributes().get("v") instanceof StringValue text ? text.value() : ERROR;
    }
}
