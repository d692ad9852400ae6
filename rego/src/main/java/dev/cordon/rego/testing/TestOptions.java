package dev.cordon.rego.testing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How tests are run.
 *
 * @param run a regular expression that the full name of a test must contain, or null to run all
 * @param timeout how long each test may take
 * @param coverage whether the lines that tests reach are reported
 * @param trace whether results hold what each test did
 */
public record TestOptions(@Nullable String run, Duration timeout, boolean coverage, boolean trace) {
    /** All tests, five minutes each. */
    public static final TestOptions DEFAULT = new TestOptions(null, Duration.ofMinutes(5), false, false);

    public TestOptions withRun(@Nullable String expression) {
        return new TestOptions(expression, timeout, coverage, trace);
    }

    public TestOptions withTimeout(Duration limit) {
        return new TestOptions(run, limit, coverage, trace);
    }

    public TestOptions withCoverage(boolean wanted) {
        return new TestOptions(run, timeout, wanted, trace);
    }

    public TestOptions withTrace(boolean wanted) {
        return new TestOptions(run, timeout, coverage, wanted);
    }
}
