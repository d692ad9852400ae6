package dev.cordon.cli;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.report.author.EvalText;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.author.Durations;
import dev.cordon.usecase.author.Eval;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalRequest;
import dev.cordon.usecase.author.Explain;
import dev.cordon.usecase.author.RegoError;
import dev.cordon.usecase.author.load.FileText;
import dev.cordon.usecase.author.load.PolicySources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private CompileFlags flags;

    @Mixin
    private QueryFlags queries;

    @Mixin
    private PartialEvaluationFlags refused;

    @Mixin
    private VariableTraceFlag variables;

    @Parameters(paramLabel = "QUERY", arity = "0..1", description = "The query, such as data.acme.deny.")
    private @Nullable String query;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "PATH",
            description = "Policies and data, a file or a folder; may be repeated.")
    private List<String> data = new ArrayList<>();

    @Option(
            names = {"-b", "--bundle"},
            paramLabel = "PATH",
            description = "A bundle, a folder or a .tar.gz file; may be repeated.")
    private List<String> bundles = new ArrayList<>();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The input document.")
    private @Nullable String input;

    @Option(
            names = {"-I", "--stdin-input"},
            description = "Read the input document from standard input.")
    private boolean stdinInput;

    @Option(names = "--stdin", description = "Read the query from standard input.")
    private boolean stdin;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "json",
            converter = EvalFormat.class,
            description = "json, pretty, raw, values, bindings or discard (default: json).")
    private EvalText format;

    @Option(names = "--fail", description = "End with 1 where the query is undefined.")
    private boolean fail;

    @Option(names = "--fail-defined", description = "End with 1 where the query is defined.")
    private boolean failDefined;

    @Option(
            names = {"-S", "--strict"},
            description = "Refuse unused imports, unused variables and the like.")
    private boolean strict;

    @Option(names = "--strict-builtin-errors", description = "An error of a built-in function ends the evaluation.")
    private boolean strictBuiltinErrors;

    @Option(names = "--timeout", paramLabel = "TIME", description = "How long the answer may take, such as 10s.")
    private @Nullable String timeout;

    @Option(names = "--metrics", description = "Say how long each step took.")
    private boolean metrics;

    /** The evaluator of OPA has counters of its own; here it is {@code --metrics}. */
    @Option(names = "--instrument", hidden = true)
    private boolean instrument;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often to answer; the metrics are those of all times.")
    private int count;

    @Option(names = "--show-builtin-errors", description = "Say what left built-in functions without a result.")
    private boolean showBuiltinErrors;

    /** OPA takes it, and does not cut off either. */
    @Option(names = "--pretty-limit", hidden = true)
    private int prettyLimit;

    @Option(names = "--coverage", description = "Say which lines were reached.")
    private boolean coverage;

    @Option(
            names = "--explain",
            paramLabel = "MODE",
            defaultValue = "off",
            converter = ExplainMode.class,
            description = "What to tell of the evaluation: off, notes, fails or full (default: off).")
    private Explain explain;

    @Override
    public Integer call() {
        requireConsistent();
        refused.refuse();
        variables.refuse();
        EvalAnswer answer = new Eval().run(request());
        answer.printed().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().print(format.render(answer, metrics || instrument));
        spec.commandLine().getOut().flush();
        if (!answer.told().isEmpty() && !format.tellsErrors()) {
            spec.commandLine().getErr().println(RegoError.summary(answer.told()));
        }
        if (!answer.errors().isEmpty()) {
            return ExitStatus.CANNOT.code();
        }
        boolean no = answer.isUndefined() ? fail : failDefined;
        return (no ? ExitStatus.FAILS : ExitStatus.HOLDS).code();
    }

    private EvalRequest request() {
        @Nullable FileText document = input == null ? null : FileText.read(input);
        return new EvalRequest(
                query == null ? new String(standardInput().content(), StandardCharsets.UTF_8) : query,
                queries.names(),
                new PolicySources(data, bundles, flags.ignore(), false),
                flags.options().strictly(strict).withStrictBuiltinErrors(strictBuiltinErrors),
                stdinInput ? standardInput() : document,
                showBuiltinErrors,
                coverage,
                explain,
                queries.profile(),
                timeout == null ? null : Durations.parse(timeout),
                count);
    }

    private void requireConsistent() {
        requireOne(query != null, stdin, "a query argument", "--stdin");
        if (stdin && stdinInput) {
            throw wrong("--stdin and --stdin-input both read standard input", "Give one of them.");
        }
        if (stdinInput && input != null) {
            throw wrong("there are two input documents", "Give --stdin-input or --input, not both.");
        }
        if (showBuiltinErrors && strictBuiltinErrors) {
            throw wrong(
                    "with --strict-builtin-errors the first error of a built-in function ends the evaluation",
                    "Leave out that, or --show-builtin-errors.");
        }
        if (fail && failDefined) {
            throw wrong("--fail and --fail-defined together always fail", "Give one of them.");
        }
    }

    private static void requireOne(boolean one, boolean other, String oneName, String otherName) {
        if (one == other) {
            String what = one ? "there are both " : "there is neither ";
            throw wrong(what + oneName + (one ? " and " : " nor ") + otherName, "Give one of them.");
        }
    }

    private static ProblemException wrong(String message, String remedy) {
        return new ProblemException(new Problem(ProblemCode.CONFIGURATION, null, message, remedy));
    }

    private static FileText standardInput() {
        try {
            return new FileText("standard input", System.in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
