package dev.cordon.rego.testing;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one test.
 *
 * @param packageName the package, such as {@code data.separation}
 * @param name the rule
 * @param location the rule in the source
 * @param output what it printed, line by line
 * @param error what went wrong, if the outcome is an error
 */
public record TestResult(
        String packageName,
        String name,
        Span location,
        Outcome outcome,
        Duration duration,
        List<String> output,
        @Nullable Diagnostic error) {
    public TestResult {
        output = List.copyOf(output);
    }

    /** How a test can end. */
    public enum Outcome {
        PASS,
        FAIL,
        ERROR,
        /** The name begins with {@code todo_}. */
        SKIPPED
    }

    /** The package and the rule: what a filter is matched with. */
    public String fullName() {
        return packageName + "." + name;
    }
}
