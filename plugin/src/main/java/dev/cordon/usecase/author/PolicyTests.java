package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.Limits;
import dev.cordon.rego.Policy;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.testing.TestResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Runs the tests of policies: every rule whose name begins with {@code test_}. */
public final class PolicyTests {

    /** @throws ProblemException where files cannot be loaded or policies do not compile */
    public TestReport run(TestRequest request) {
        requireExpression(request.run());
        PolicyFiles files = PolicyFiles.load(request.paths());
        Policy policy = Compilation.of(files, request.v0Compatible());
        return new TestReport(policy.test(request.run(), Limits.DEFAULT).stream()
                .map(PolicyTests::result)
                .toList());
    }

    private static void requireExpression(@Nullable String run) {
        try {
            Pattern.compile(run == null ? "" : run);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "'" + run + "' is no regular expression: " + e.getDescription(),
                    "Correct the expression that chooses tests."));
        }
    }

    private static TestReport.Result result(TestResult result) {
        Diagnostic error = result.error();
        return new TestReport.Result(
                result.packageName(),
                result.name(),
                Diagnostics.location(result.location()),
                outcome(result.outcome()),
                result.duration(),
                error == null ? null : error.summary(),
                String.join("\n", result.output()));
    }

    private static TestReport.Outcome outcome(TestResult.Outcome outcome) {
        return switch (outcome) {
            case PASS -> TestReport.Outcome.PASS;
            case FAIL -> TestReport.Outcome.FAIL;
            case ERROR -> TestReport.Outcome.ERROR;
            case SKIPPED -> TestReport.Outcome.SKIPPED;
        };
    }
}
