package dev.cordon.cli;

import dev.cordon.report.Wording;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.report.output.TextFiles;
import dev.cordon.usecase.export.Export;
import dev.cordon.usecase.export.ExportReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the estate of a repository as a fragment for the check of another one (check --estate).")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder of the repository (default: .).")
    private Path root;

    @Mixin
    private EstateOptions options;

    @Option(names = "--repository", paramLabel = "NAME", description = "Its name (default: that of the folder).")
    private @Nullable String repository;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the fragment there instead of printing it.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        ExportReport report;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
            report = new Export().run(options.request(root).build(), repository, progress);
        }
        if (output == null) {
            report.writeTo(spec.commandLine().getOut());
        } else {
            TextFiles.write("the fragment", output, report::writeTo);
            spec.commandLine()
                    .getOut()
                    .println("wrote " + output + ": " + Wording.count(report.resources(), "resource") + " of "
                            + report.repository());
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
