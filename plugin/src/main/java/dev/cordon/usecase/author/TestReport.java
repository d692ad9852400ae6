package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.usecase.ExitStatus;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict of every test, in the order of files and lines. */
public record TestReport(List<Result> results) {

    public TestReport {
        results = List.copyOf(results);
    }

    /** A test that fails, or that cannot be run, is a no. */
    public ExitStatus status() {
        boolean good = results.stream()
                .allMatch(result -> result.outcome() == Outcome.PASS || result.outcome() == Outcome.SKIPPED);
        return good ? ExitStatus.HOLDS : ExitStatus.FAILS;
    }

    /** How many tests ended so. */
    public int count(Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
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
     * @param output what it printed
     */
    public record Result(
            String packagePath,
            String name,
            @Nullable Location location,
            Outcome outcome,
            Duration duration,
            @Nullable String error,
            String output) {}
}
