package dev.cordon.cli;

import dev.cordon.report.author.EvalText;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.author.Eval;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon eval}, with the flags of {@code opa eval}. */
@Command(name = "eval", mixinStandardHelpOptions = true, description = "Answers a Rego query.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class EvalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "QUERY", description = "The query, such as data.acme.deny.")
    private String query;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "PATH",
            description = "Policies and data, a file or a folder; may be repeated.")
    private List<String> data = new ArrayList<>();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The input document.")
    private @Nullable Path input;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "json",
            description = "json, pretty or raw (default: json).")
    private EvalText format;

    @Option(names = "--fail", description = "End with 1 where the query is undefined.")
    private boolean fail;

    @Option(names = "--fail-defined", description = "End with 1 where the query is defined.")
    private boolean failDefined;

    @Option(names = "--v0-compatible", description = "The policies are written in Rego v0.")
    private boolean v0Compatible;

    @Override
    public Integer call() {
        EvalAnswer answer = new Eval().run(new EvalRequest(query, data, input, v0Compatible));
        spec.commandLine().getOut().print(format.render(answer));
        spec.commandLine().getOut().flush();
        boolean refused = answer.isUndefined() ? fail : failDefined;
        return (refused ? ExitStatus.FAILS : ExitStatus.HOLDS).code();
    }
}
