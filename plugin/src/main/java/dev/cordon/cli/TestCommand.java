package dev.cordon.cli;

import dev.cordon.report.author.TestText;
import dev.cordon.usecase.author.PolicyTests;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestRequest;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon test}, with the flags of {@code opa test}. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the tests of policies.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of policies, tests and data.")
    private List<String> paths;

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
            description = "pretty or json (default: pretty).")
    private TestText format;

    @Option(names = "--v0-compatible", description = "The policies are written in Rego v0.")
    private boolean v0Compatible;

    @Override
    public Integer call() {
        TestReport report = new PolicyTests().run(new TestRequest(paths, run, v0Compatible));
        spec.commandLine().getOut().print(format.render(report, verbose));
        spec.commandLine().getOut().flush();
        return report.status().code();
    }
}
