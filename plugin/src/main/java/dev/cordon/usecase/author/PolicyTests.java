package dev.cordon.usecase.author;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.Policy;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.testing.SubResult;
import dev.cordon.rego.testing.TestResult;
import dev.cordon.rego.testing.TestRun;
import dev.cordon.usecase.author.load.PolicyFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tests of policies: every rule whose name begins with {@code test_}. Compiled once, run as often as one likes. */
public final class PolicyTests {

    private final Policy policy;
    private final SeparateTests tests;
    private final TestOptions options;

    private PolicyTests(Policy policy, SeparateTests tests, TestOptions options) {
        this.policy = policy;
        this.tests = tests;
        this.options = options;
    }

    /** @throws ProblemException where files cannot be loaded or policies do not compile */
    public static PolicyTests of(TestRequest request) {
        requireDemands(request.options());
        PolicyFiles files = PolicyFiles.load(request.sources()).ofSource();
        Policy policy = Compilation.of(files, request.compile());
        SeparateTests tests = SeparateTests.of(policy, files);
        Policy separate = tests.isEmpty() ? policy : Compilation.of(tests.files(), request.compile());
        return new PolicyTests(separate, tests, request.options());
    }

    /** Runs them. */
    public TestReport run() {
        Pattern wanted = Pattern.compile(options.run() == null ? "" : options.run());
        TestRun run = policy.test(new dev.cordon.rego.testing.TestOptions(
                tests.alsoFinding(wanted),
                options.timeout(),
                options.coverage(),
                options.explain() != Explain.OFF && !options.coverage()));
        List<TestReport.Result> results = run.results().stream()
                .filter(result -> tests.isWanted(wanted, result.packageName(), result.name()))
                .map(this::result)
                .toList();
        return new TestReport(results, run.coverage(), options);
    }

    private static void requireDemands(TestOptions options) {
        String run = options.run() == null ? "" : options.run();
        try {
            Pattern.compile(run);
        } catch (PatternSyntaxException e) {
            throw refused(
                    "'" + run + "' is no regular expression: " + e.getDescription(),
                    "Correct the expression that chooses tests.");
        }
        if (!(options.threshold() >= 0 && options.threshold() <= 100)) {
            throw refused(
                    "the threshold of coverage is " + options.threshold(), "Give a percentage between 0 and 100.");
        }
    }

    private static ProblemException refused(String message, String remedy) {
        return new ProblemException(new Problem(ProblemCode.CONFIGURATION, null, message, remedy));
    }

    private TestReport.Result result(TestResult result) {
        @Nullable Diagnostic error = result.error();
        return new TestReport.Result(
                result.packageName(),
                tests.told(result.packageName(), result.name()),
                PolicyProblems.location(result.location()),
                outcome(result.outcome()),
                result.duration(),
                error == null ? null : RegoError.of(error),
                result.output(),
                cases(result.subResults()),
                options.explain().of(QueryTrace.ofTest(result.fullName(), result.trace())));
    }

    private static List<TestReport.Case> cases(List<SubResult> results) {
        return results.stream()
                .map(one -> new TestReport.Case(one.name(), !one.passed(), cases(one.subResults())))
                .toList();
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
