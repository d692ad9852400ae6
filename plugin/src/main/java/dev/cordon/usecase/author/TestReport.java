package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.usecase.ExitStatus;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of every test, in the order of files and lines.
 *
 * @param coverage the lines that tests reached, if that was asked for
 * @param options what was demanded
 */
public record TestReport(List<Result> results, @Nullable CoverageReport coverage, TestOptions options) {

    public TestReport {
        results = List.copyOf(results);
    }

    /** A test that fails, that cannot be run, or that is skipped, is a no. */
    public ExitStatus status() {
        boolean good = results.stream().allMatch(this::isGood) && !(results.isEmpty() && options.failOnEmpty());
        return good && reachesThreshold() ? ExitStatus.HOLDS : ExitStatus.FAILS;
    }

    /** Whether tests reach as many lines as was demanded. */
    public boolean reachesThreshold() {
        return coverage == null || coverage.coverage() >= options.threshold();
    }

    /** Whether a test failed or could not be run. */
    public boolean hasFailures() {
        return results.stream()
                .anyMatch(result -> result.outcome() == Outcome.FAIL || result.outcome() == Outcome.ERROR);
    }

    /** Whether it is told what tests that fail did. */
    public boolean isTraced() {
        return coverage == null && options.explain() != Explain.OFF;
    }

    private boolean isGood(Result result) {
        return switch (result.outcome()) {
            case PASS -> true;
            case SKIPPED -> options.exitZeroOnSkipped();
            case FAIL, ERROR -> false;
        };
    }

    /** How a test ended. */
    public enum Outcome {
        PASS,
        FAIL,
        ERROR,
        SKIPPED
    }

    /**
     * One test.
     *
     * @param packagePath such as {@code data.acme.tags}
     * @param name such as {@code test_label_missing}
     * @param error why it could not be run, or null
     * @param output what it printed, line by line
     * @param cases of a test with cases, each under its name; none otherwise
     * @param trace what it did, as far as that is told
     */
    public record Result(
            String packagePath,
            String name,
            @Nullable Location location,
            Outcome outcome,
            Duration duration,
            @Nullable RegoError error,
            List<String> output,
            List<Case> cases,
            List<TraceEvent> trace) {

        public Result {
            output = List.copyOf(output);
            cases = List.copyOf(cases);
            trace = List.copyOf(trace);
        }

        /** {@code data.acme.tags.test_label_missing}. */
        public String fullName() {
            return packagePath + "." + name;
        }
    }

    /** A case of a test, which may have cases itself. */
    public record Case(String name, boolean fails, List<Case> cases) {
        public Case {
            cases = List.copyOf(cases);
        }
    }
}
