package dev.cordon.rego.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running tests.
 *
 * @param results one for each rule that is a test, in the order of files and places
 * @param coverage the lines that were reached, if that was asked for
 */
public record TestRun(List<TestResult> results, @Nullable CoverageReport coverage) {
    public TestRun {
        results = List.copyOf(results);
    }
}
