package dev.cordon.rego.testing;

import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one test.
 *
 * @param packageName the package, such as {@code data.separation}
 * @param name the rule; further rules of the same name in a file are numbered, {@code test_a#01}
 * @param location the rule in the source
 * @param output what it printed, line by line
 * @param error what went wrong, if the outcome is an error
 * @param subResults the cases, if the rule names its cases in brackets
 * @param trace what the test did, if that was asked for
 */
public record TestResult(
        String packageName,
        String name,
        Span location,
        Outcome outcome,
        Duration duration,
        List<String> output,
        @Nullable Diagnostic error,
        List<SubResult> subResults,
        List<TraceEvent> trace) {
    public TestResult {
        output = List.copyOf(output);
        subResults = List.copyOf(subResults);
        trace = List.copyOf(trace);
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
