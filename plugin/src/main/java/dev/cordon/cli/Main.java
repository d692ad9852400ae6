package dev.cordon.cli;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.ExitStatus;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2,
        footer = {"", "Exit codes: 0 the policies hold; 1 they do not; 2 Cordon could not do its job."})
public final class Main implements Runnable {

    /** In the order in which the help lists them. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("export", ExportCommand.class);
        COMMANDS.put("init", InitCommand.class);
        COMMANDS.put("eval", EvalCommand.class);
        COMMANDS.put("test", TestCommand.class);
        COMMANDS.put("lint", LintCommand.class);
    }

    /** Where the last of two values counts, as OPA has it; of a check neither may be lost unseen. */
    private static final Set<String> OF_AUTHORS = Set.of("eval", "test", "lint");

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
        int code = commandLine(out, err, arguments).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static CommandLine commandLine(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(Main.class);
        // To take all of them apart takes a good part of the time that a small check has.
        @Nullable Class<?> asked = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (asked == null) {
            COMMANDS.forEach(line::addSubcommand);
        } else {
            line.addSubcommand(arguments[0], asked);
        }
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Main::explain);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands()
                .forEach((name, command) -> command.setOverwrittenOptionsAllowed(OF_AUTHORS.contains(name)));
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
