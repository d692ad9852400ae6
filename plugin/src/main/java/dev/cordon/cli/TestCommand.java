package dev.cordon.cli;

import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.report.author.CoverageText;
import dev.cordon.report.author.TestText;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.author.Durations;
import dev.cordon.usecase.author.Explain;
import dev.cordon.usecase.author.PolicyTests;
import dev.cordon.usecase.author.TestOptions;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestRequest;
import dev.cordon.usecase.author.load.PolicySources;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon test}, with the flags of {@code opa test}. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the tests of policies.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompileFlags flags;

    @Mixin
    private BenchmarkFlags benchmarks;

    @Mixin
    private VariableTraceFlag variables;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of policies, tests and data.")
    private List<String> paths;

    @Option(
            names = {"-b", "--bundle"},
            description = "The paths are bundles: folders with a .manifest, or .tar.gz files.")
    private boolean bundle;

    @Option(
            names = {"-v", "--verbose"},
            description = "Name the tests that passed, too.")
    private boolean verbose;

    @Option(
            names = {"-r", "--run"},
            paramLabel = "REGEX",
            description = "Run only the tests whose full name matches.")
    private @Nullable String run;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "pretty",
            converter = TestFormat.class,
            description = "pretty or json (default: pretty).")
    private TestText format;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description = "How long each test may take, such as 500ms or 1m (default: 5s).")
    private @Nullable String timeout;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1", description = "How often to run the tests.")
    private int count;

    @Option(
            names = {"-z", "--exit-zero-on-skipped"},
            description = "Skipped tests do not count as failures.")
    private boolean exitZeroOnSkipped;

    @Option(names = "--fail-on-empty", description = "End with 1 where no test was run.")
    private boolean failOnEmpty;

    @Option(
            names = {"-c", "--coverage"},
            description = "Say which lines no test reaches, instead of the verdicts.")
    private boolean coverage;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "End with 1 where tests reach fewer lines; switches --coverage on.")
    private double threshold;

    @Option(
            names = "--explain",
            paramLabel = "MODE",
            converter = ExplainMode.class,
            description = "What to tell of tests that fail: fails, notes or full; switches --verbose on.")
    private @Nullable Explain explain;

    @Option(
            names = {"-p", "--parallel"},
            hidden = true)
    private int parallel;

    @Override
    public Integer call() {
        benchmarks.refuse();
        variables.refuse();
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count " + count + " would run no test");
        }
        PolicySources sources =
                (bundle ? PolicySources.ofBundles(paths) : PolicySources.of(paths)).ignoring(flags.ignore());
        PolicyTests tests = PolicyTests.of(new TestRequest(sources, flags.options(), options()));
        for (int i = 1; i < count; i++) {
            TestReport report = tests.run();
            print(report);
            if (report.status() != ExitStatus.HOLDS) {
                return report.status().code();
            }
        }
        TestReport report = tests.run();
        print(report);
        return report.status().code();
    }

    private TestOptions options() {
        return new TestOptions(
                run,
                timeout == null ? TestOptions.DEFAULT_TIMEOUT : Durations.parse(timeout),
                coverage,
                threshold,
                explain != null ? explain : verbose ? Explain.DEFAULT : Explain.OFF,
                failOnEmpty,
                exitZeroOnSkipped);
    }

    private void print(TestReport report) {
        PrintWriter out = spec.commandLine().getOut();
        @Nullable CoverageReport lines = report.coverage();
        if (lines == null || report.hasFailures()) {
            TestText shown = lines == null ? format : TestText.PRETTY;
            out.print(shown.render(report, verbose || explain != null));
        } else if (report.reachesThreshold()) {
            out.print(CoverageText.json(lines));
        } else {
            shortfall(lines, spec.commandLine().getErr());
        }
        out.flush();
        if (report.results().isEmpty() && failOnEmpty) {
            spec.commandLine().getErr().println("no tests were run");
        }
    }

    private void shortfall(CoverageReport lines, PrintWriter err) {
        err.println(CoverageText.shortfall(lines, threshold));
        if (verbose) {
            err.println("Lines not covered:");
            CoverageText.notCovered(lines).forEach(line -> err.println("\t" + line));
        }
    }
}
