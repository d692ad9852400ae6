package dev.cordon.cli;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.ExitStatus;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code cordon}. */
@Command(
        name = "cordon",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Checks infrastructure descriptors for forbidden sharing between organisations.",
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            InitCommand.class,
            EvalCommand.class,
            TestCommand.class,
            LintCommand.class
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2,
        footer = {"", "Exit codes: 0 the policies hold; 1 they do not; 2 Cordon could not do its job."})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Main() {}

    /** Ends the process with the exit code. */
    public static void main(String[] arguments) {
        // A library logs through SLF4J, which would complain on every start that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs a command and returns its exit code. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        int code = commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static CommandLine commandLine(PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(Main.class);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Main::explain);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static int explain(Exception e, CommandLine line, CommandLine.ParseResult arguments) {
        ProblemException problems = e instanceof ProblemException known ? known : new ProblemException(internal(e));
        problems.problems().forEach(problem -> line.getErr().println(problem.render()));
        return ExitStatus.CANNOT.code();
    }

    private static Problem internal(Exception e) {
        return new Problem(
                ProblemCode.INTERNAL,
                null,
                "Cordon itself failed: " + e,
                "This is a defect of Cordon, not of what it read; please report it with this message.");
    }
}
