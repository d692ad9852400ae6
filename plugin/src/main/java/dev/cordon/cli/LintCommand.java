package dev.cordon.cli;

import dev.cordon.report.Wording;
import dev.cordon.usecase.author.Lint;
import dev.cordon.usecase.author.LintReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon lint}. */
@Command(name = "lint", mixinStandardHelpOptions = true, description = "Compiles policies and says what is wrong.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of policies and data.")
    private List<String> paths;

    @Option(names = "--v0-compatible", description = "The policies are written in Rego v0.")
    private boolean v0Compatible;

    @Override
    public Integer call() {
        LintReport report = new Lint().run(paths, v0Compatible);
        report.problems().forEach(problem -> spec.commandLine().getOut().println(problem.render()));
        if (report.problems().isEmpty()) {
            spec.commandLine().getOut().println("no errors in " + Wording.count(report.modules(), "policy file"));
        }
        return report.status().code();
    }
}
