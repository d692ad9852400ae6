package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.Golden;
import dev.cordon.testing.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder in {@code author} is a set of files with an {@code arguments.txt}, one argument on a line, in which {@code @}
 * stands for the folder; {@code author-expected} holds what the command says. With the system property {@code opa} naming a
 * binary, the same is asked of it: what both write as JSON must be the same, but for order and durations, and so must verdicts
 * as text, but for what failed tests did.
 */
class AuthorCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What OPA has not, or lists twice under an absolute path. */
    private static final Pattern ONLY_HERE =
            Pattern.compile("lint|compiled|eval-coverage|eval-explain|test-explain|eval-profile|refused");

    @TestFactory
    Stream<DynamicTest> commandsAnswerAsOpaDoes() {
        return Cases.in("author", AuthorCasesTest::run);
    }

    private static void run(String name, Path path) {
        Path folder = path.normalize();
        List<String> arguments = arguments(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
        String written = out.toString(StandardCharsets.UTF_8);
        String text = "exit code " + code + "\n" + written + err.toString(StandardCharsets.UTF_8);
        Golden.assertMatches(
                name.replaceFirst("^author/", "author-expected/") + ".txt",
                withoutTimes(text.replace(folder.toString(), "@"))
                        .replaceAll("\"(duration|total_time_ns)\": \\d+", "\"$1\": 0")
                        .replaceAll("(?m)^( *(?:query|@\\S+):\\d+) {2,}", "$1  "));
        String opa = System.getProperty("opa", "");
        if (!opa.isEmpty() && !ONLY_HERE.matcher(name).find()) {
            compare(opa, arguments, written, code);
        }
    }

    private static String withoutTimes(String text) {
        return text.replaceAll("\\([0-9.]+(ns|µs|ms|s)\\)", "(0s)");
    }

    private static List<String> arguments(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("arguments.txt")).stream()
                    .map(argument -> argument.replace("@", folder.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String opa, List<String> arguments, String written, int code) {
        try {
            List<String> command = new ArrayList<>(List.of(opa));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String wanted = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor() == 0).as("OPA ends well").isEqualTo(code == 0);
            if (wanted.startsWith("{") || wanted.startsWith("[")) {
                assertThat(comparable(written)).as("OPA's answer").isEqualTo(comparable(wanted));
            } else if (arguments.get(0).equals("test") && !wanted.contains("FAILURES")) {
                assertThat(withoutTimes(written)).as("OPA's verdicts").isEqualTo(withoutTimes(wanted));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without durations and details of errors other than those of syntax, and tests in the order of their places: OPA's order is by chance. */
    private static JsonNode comparable(String text) throws IOException {
        JsonNode document = JSON.readTree(text);
        document.findParents("duration").forEach(parent -> ((ObjectNode) parent).remove("duration"));
        document.findParents("details").stream()
                .filter(parent -> !parent.at("/details").has("idx"))
                .forEach(parent -> ((ObjectNode) parent).remove("details"));
        if (!(document instanceof ArrayNode tests)) {
            return document;
        }
        ArrayNode sorted = JSON.createArrayNode();
        StreamSupport.stream(tests.spliterator(), false)
                .sorted(Comparator.comparing(
                                (JsonNode test) -> test.at("/location/file").asText())
                        .thenComparing(test -> test.at("/location/row").asInt())
                        .thenComparing(test -> test.path("name").asText()))
                .forEach(sorted::add);
        return sorted;
    }
}
