package dev.cordon.cli;

import dev.cordon.report.explain.ExplanationFormat;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.usecase.explain.Explain;
import dev.cordon.usecase.explain.ExplainRequest;
import dev.cordon.usecase.explain.Explanation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cordon explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says whose a resource is and why, and what it shares with whom; or what was read of a file.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SUBJECT",
            description = "A resource by id, address, boundary, end of one of these, or glob; or a file.")
    private String subject;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder of the estate (default: .).")
    private Path root;

    @Mixin
    private EstateOptions options;

    @Option(
            names = "--estate",
            paramLabel = "FILE",
            description = "What another repository exported of its estate; may be repeated.")
    private List<Path> estates = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or dot (default: text).")
    private ExplanationFormat format;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "" + ExplainRequest.DEFAULT_DEPTH,
            description = "How many relations the neighbourhood of json and dot reaches (default: 1).")
    private int depth;

    @Override
    public Integer call() {
        if (depth < 0) {
            throw new ParameterException(spec.commandLine(), "--depth is " + depth + "; use a number from 0");
        }
        ExplainRequest request = new ExplainRequest(
                options.request(root).estates(CheckOptions.absolute(estates)).build(), subject, depth);
        Explanation explanation;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
            explanation = new Explain().run(request, progress);
        }
        spec.commandLine().getOut().print(format.render(explanation));
        spec.commandLine().getOut().flush();
        explanation.problems().forEach(problem -> spec.commandLine().getErr().println(problem.render()));
        return explanation.status().code();
    }
}
