package dev.cordon.cli;

import dev.cordon.report.author.LintText;
import dev.cordon.usecase.author.Lint;
import dev.cordon.usecase.author.LintReport;
import dev.cordon.usecase.author.load.PolicySources;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private CompileFlags flags;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of policies.")
    private List<String> paths;

    @Option(
            names = {"-b", "--bundle"},
            description = "The paths are bundles: folders with a .manifest, or .tar.gz files.")
    private boolean bundle;

    @Option(
            names = {"-S", "--strict"},
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Refuse unused imports, unused variables and the like (default: yes).")
    private boolean strict;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "pretty",
            description = "pretty or json (default: pretty).")
    private LintText format;

    @Override
    public Integer call() {
        PolicySources sources =
                (bundle ? PolicySources.ofBundles(paths) : PolicySources.of(paths)).ignoring(flags.ignore());
        LintReport report = new Lint().run(sources, flags.options().strictly(strict));
        spec.commandLine().getOut().print(format.render(report));
        spec.commandLine().getOut().flush();
        return report.status().code();
    }
}
