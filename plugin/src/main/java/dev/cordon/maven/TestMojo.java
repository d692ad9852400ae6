package dev.cordon.maven;

import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.report.author.CoverageText;
import dev.cordon.report.author.TestText;
import dev.cordon.report.author.TestXml;
import dev.cordon.report.output.TextFiles;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.author.Durations;
import dev.cordon.usecase.author.Explain;
import dev.cordon.usecase.author.PolicyTests;
import dev.cordon.usecase.author.TestOptions;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the tests of policies and fails the build where one fails. */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class TestMojo extends AbstractAuthorMojo {

    private static final String COVERAGE = "cordon-policy-coverage.json";

    /** Files and folders of policies, tests and data. */
    @Parameter(property = "cordon.policies")
    private @Nullable List<String> policies;

    /** A regular expression that the full name of a test must match. */
    @Parameter(property = "cordon.run")
    private @Nullable String run;

    /** Whether the log names tests that passed, too. */
    @Parameter(property = "cordon.verbose", defaultValue = "false")
    private boolean verbose;

    /** How the verdicts are told: pretty or json. */
    @Parameter(property = "cordon.format", defaultValue = "pretty")
    private String format;

    /** File to tell the verdicts in; the default is the build log. */
    @Parameter(property = "cordon.output")
    private @Nullable String output;

    /** How long each test may take, such as {@code 500ms} or {@code 1m}. */
    @Parameter(property = "cordon.timeout", defaultValue = "5s")
    private String timeout;

    /** Whether a run without any test fails the build. */
    @Parameter(property = "cordon.failOnEmpty", defaultValue = "false")
    private boolean failOnEmpty;

    /** Whether the build goes on where tests are skipped because their names begin with {@code todo_}. */
    @Parameter(property = "cordon.exitZeroOnSkipped", defaultValue = "false")
    private boolean exitZeroOnSkipped;

    /** Whether the log says how many lines tests reach, and a file which they do not reach. */
    @Parameter(property = "cordon.coverage", defaultValue = "false")
    private boolean coverage;

    /** Least percentage of lines that tests must reach; above zero it switches {@code coverage} on. */
    @Parameter(property = "cordon.threshold", defaultValue = "0")
    private double threshold;

    /** What the log tells of tests that fail: off, notes, fails or full. */
    @Parameter(property = "cordon.explain", defaultValue = "off")
    private String explain;

    /** Where the verdicts are written as JUnit XML; the default is the folder {@code surefire-reports} in the build's output folder. */
    @Parameter(property = "cordon.testReportDirectory")
    private @Nullable String testReportDirectory;

    @Override
    void executeGoal() throws MojoFailureException {
        TestRequest request = new TestRequest(sources(policies), options(), testOptions());
        TestText text = named(TestText.class, "format", format);
        TestReport report = PolicyTests.of(request).run();
        answer(text.render(report, verbose), output == null ? null : resolve(output));
        write(report);
        if (report.status() != ExitStatus.HOLDS) {
            throw new MojoFailureException("Cordon: " + reason(report) + "; see the log above");
        }
    }

    private static String reason(TestReport report) {
        if (report.results().isEmpty()) {
            return "there are no tests of the policies";
        }
        return report.reachesThreshold()
                ? "tests of the policies fail"
                : "tests do not reach enough lines of the policies";
    }

    private TestOptions testOptions() {
        return new TestOptions(
                run,
                Durations.parse(timeout),
                coverage,
                threshold,
                named(Explain.class, "explain", explain),
                failOnEmpty,
                exitZeroOnSkipped);
    }

    private void write(TestReport report) {
        Path directory = testReportDirectory == null
                ? folder().output().resolve("surefire-reports")
                : resolve(testReportDirectory);
        TextFiles.write("the report of the tests", directory.resolve(TestXml.FILE_NAME), TestXml.render(report));
        if (report.coverage() != null) {
            tellCoverage(report.coverage(), directory);
        }
    }

    private void tellCoverage(CoverageReport lines, Path directory) {
        getLog().info(String.format(Locale.ROOT, "Coverage: %.2f %% of lines", lines.coverage()));
        CoverageText.notCovered(lines).forEach(line -> getLog().info("not covered: " + line));
        TextFiles.write("the coverage of the tests", directory.resolve(COVERAGE), CoverageText.json(lines));
    }
}
