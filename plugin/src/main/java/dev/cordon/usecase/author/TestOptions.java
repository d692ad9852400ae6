package dev.cordon.usecase.author;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which tests run, and what is demanded of them.
 *
 * @param run a regular expression that the full name of a test must match, such as {@code data.acme.test_}; null for all
 * @param timeout of each test; zero for that of {@code opa test}
 * @param coverage whether lines are counted that no test reaches
 * @param threshold least percentage of lines that tests must reach; above zero it switches on the counting
 * @param explain what is told of tests that fail
 * @param failOnEmpty whether a run without any test fails
 * @param exitZeroOnSkipped whether a run with skipped tests holds
 */
public record TestOptions(
        @Nullable String run,
        Duration timeout,
        boolean coverage,
        double threshold,
        Explain explain,
        boolean failOnEmpty,
        boolean exitZeroOnSkipped) {

    /** What {@code opa test} gives each test. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);

    /** All tests, without counting lines. */
    public static final TestOptions DEFAULT =
            new TestOptions(null, DEFAULT_TIMEOUT, false, 0, Explain.OFF, false, false);

    public TestOptions {
        timeout = timeout.isZero() ? DEFAULT_TIMEOUT : timeout;
        coverage = coverage || threshold > 0;
    }
}
