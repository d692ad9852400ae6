package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * OPA's own conformance suite, one test per case. The folder with the cases is named by the system property {@code
 * opa.conformance}; without it the default is looked for beside the project. Where there is none the tests are skipped,
 * unless {@code -Dopa.conformance.required=true}.
 *
 * <p>Cases that fail stand in a list with the reason. The list may only shrink: {@code -Dopa.conformance.rewrite=true}
 * writes it anew.
 */
class OpaConformanceTest {
    private static final Path FAILING = Path.of("src/test/resources/opa-conformance-failing.txt");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            String message = "there are no conformance cases in " + folder.toAbsolutePath();
            if (Boolean.getBoolean("opa.conformance.required")) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        List<ConformanceCase> cases = ConformanceCase.readAll(folder);
        if (Boolean.getBoolean("opa.conformance.rewrite")) {
            rewrite(cases);
        }
        Map<String, String> failing = failing();
        return cases.stream().map(each -> dynamicTest(each.title(), () -> check(each, failing)));
    }

    @Test
    void everyListedCaseHasAReason() throws IOException {
        assertThat(failing())
                .allSatisfy((id, reason) -> assertThat(reason).as(id).isNotBlank());
    }

    private static void check(ConformanceCase each, Map<String, String> failing) {
        Optional<String> failure = failure(each);
        if (failing.containsKey(each.id())) {
            assertThat(failure)
                    .as("%s passes now: remove it from %s", each.id(), FAILING)
                    .isPresent();
        } else {
            assertThat(failure).as(each.title()).isEmpty();
        }
    }

    static Path folder() {
        String named = System.getProperty("opa.conformance", "../shared/opa-conformance");
        return Path.of(System.getProperty("cordon.root", "..")).resolve(named).normalize();
    }

    private static Map<String, String> failing() throws IOException {
        Map<String, String> result = new TreeMap<>();
        for (String line : Files.readAllLines(FAILING)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                result.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return result;
    }

    private static void rewrite(List<ConformanceCase> cases) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Cases of OPA's conformance suite that fail: file#index and the reason. This list may only shrink.");
        for (ConformanceCase each : cases) {
            failure(each).ifPresent(reason -> lines.add(each.id() + " " + shortened(reason)));
        }
        Files.write(FAILING, lines);
    }

    private static Optional<String> failure(ConformanceCase each) {
        try {
            return each.failure();
        } catch (RuntimeException | Error problem) {
            return Optional.of(problem.toString());
        }
    }

    private static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
