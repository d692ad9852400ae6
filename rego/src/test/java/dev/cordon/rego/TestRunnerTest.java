package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.rego.testing.SubResult;
import dev.cordon.rego.testing.TestOptions;
import dev.cordon.rego.testing.TestResult;
import dev.cordon.rego.testing.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of tests: outcomes, cases and coverage as stock OPA gives them for the same files. */
class TestRunnerTest {
    private static final Path ROOT = Path.of("src/test/resources/testing");

    @ParameterizedTest
    @ValueSource(strings = {"outcomes", "coverage", "cases"})
    void resultsAreThoseOfOpa(String folder) throws IOException {
        TestRun run = policy(ROOT.resolve(folder)).test(TestOptions.DEFAULT.withCoverage(true));
        StringBuilder text = new StringBuilder();
        run.results().forEach(result -> describe(text, result));
        describe(text, java.util.Objects.requireNonNull(run.coverage()));
        Path golden = ROOT.resolve(folder).resolve("expected.txt");
        if (Boolean.getBoolean("cases.rewrite")) {
            Files.writeString(golden, text.toString());
        }
        assertThat(text).hasToString(Files.readString(golden));
    }

    private static Policy policy(Path folder) throws IOException {
        RegoCompiler.Builder builder = RegoCompiler.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".rego"))
                    .sorted()
                    .toList()) {
                builder.module(new SourceFile(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return builder.build();
    }

    private static void describe(StringBuilder text, TestResult result) {
        text.append(result.packageName())
                .append('.')
                .append(result.name())
                .append(' ')
                .append(result.outcome());
        result.output().forEach(line -> text.append("\n  printed ").append(line));
        if (result.error() != null) {
            text.append("\n  ").append(result.error().summary());
        }
        text.append('\n');
        describe(text, result.subResults(), "  ");
    }

    private static void describe(StringBuilder text, List<SubResult> results, String indent) {
        for (SubResult result : results) {
            text.append(indent)
                    .append(result.name())
                    .append(' ')
                    .append(result.passed() ? "PASS" : "FAIL")
                    .append('\n');
            describe(text, result.subResults(), indent + "  ");
        }
    }

    private static void describe(StringBuilder text, CoverageReport report) {
        report.files()
                .forEach((file, lines) -> text.append(file)
                        .append(" covered ")
                        .append(ranges(lines.covered()))
                        .append(" not covered ")
                        .append(ranges(lines.notCovered()))
                        .append(' ')
                        .append(lines.coverage())
                        .append('\n'));
        text.append("in all ").append(report.coverage()).append('\n');
    }

    private static String ranges(List<CoverageReport.Range> ranges) {
        return ranges.stream()
                .map(range -> range.start() == range.end() ? "" + range.start() : range.start() + "-" + range.end())
                .collect(Collectors.joining(","));
    }

    @Test
    void aFilterChoosesAndATimeoutEndsTests() {
        Policy policy = RegoCompiler.builder()
                .module(new SourceFile("a_test.rego", """
                        package a
                        test_quick if true
                        test_endless if {
                            count([1 | some x in numbers.range(1, 100000); some y in numbers.range(1, 100000); x < y]) > 1
                        }
                        """))
                .build();
        TestRun run = policy.test(TestOptions.DEFAULT.withRun("a.test_end").withTimeout(Duration.ofMillis(50)));
        assertThat(run.results()).hasSize(1);
        assertThat(run.results().get(0).outcome()).isEqualTo(TestResult.Outcome.ERROR);
        assertThat(run.results().get(0).error().code()).isEqualTo("eval_cancel_error");
        assertThatThrownBy(() -> policy.test(TestOptions.DEFAULT.withRun("(")))
                .isInstanceOf(java.util.regex.PatternSyntaxException.class);
    }

    @Test
    void aTraceTellsWhichLineFails() {
        Policy policy =
                RegoCompiler.builder().module(new SourceFile("a.rego", """
                        package a
                        p if {
                            q
                            trace("here")
                            1 == 2
                        }
                        q if true
                        """)).build();
        Observation observation =
                policy.prepare("data.a.p").observe(null, Limits.DEFAULT, java.time.Instant.EPOCH, line -> {});
        assertThat(observation.results().isUndefined()).isTrue();
        assertThat(observation.trace().stream().map(TestRunnerTest::show))
                .containsExactly(
                        "ENTER 0 2 data.a.p",
                        "EVAL 1 3 q",
                        "ENTER 1 7 data.a.q",
                        "EVAL 2 7 true",
                        "EXIT 2 7 data.a.q",
                        "EVAL 1 4 trace(\"here\")",
                        "NOTE 1 4 here",
                        "EVAL 1 5 1 == 2",
                        "FAIL 1 5 1 == 2");
        assertThat(observation.coverage().files().get("a.rego").notCoveredLines())
                .isEqualTo(1);
    }

    private static String show(TraceEvent event) {
        return event.operation() + " " + event.depth() + " "
                + event.location().position().line() + " " + event.text();
    }
}
