package dev.cordon.cli;

import dev.cordon.report.Wording;
import dev.cordon.usecase.check.CheckRequest;
import dev.cordon.usecase.init.Init;
import dev.cordon.usecase.init.InitReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a commented starter register from what the descriptors show; never overwrites one.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder to read (default: .).")
    private Path root;

    @Option(names = "--register", paramLabel = "FILE", description = "Where it goes (default: DIR/separation.yaml).")
    private @Nullable Path register;

    @Override
    public Integer call() {
        CheckRequest.Builder request = CheckRequest.builder(root);
        if (register != null) {
            request.register(register.toAbsolutePath());
        }
        InitReport report = new Init().run(request.build());
        spec.commandLine()
                .getOut()
                .println("wrote " + report.register() + " from "
                        + Wording.count(report.resources(), "resource") + " in "
                        + Wording.count(report.files(), "file") + "; complete it, then run check");
        return 0;
    }
}
