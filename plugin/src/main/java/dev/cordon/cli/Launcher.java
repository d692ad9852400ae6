package dev.cordon.cli;

import dev.cordon.usecase.ExitStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code java -jar} starts. A command that reads an estate once runs in a second Java whose options suit that, for a
 * jar cannot carry options and a Java that runs cannot change these: {@code docs/decisions/0013} says what they save.
 * Where somebody chose options, or Java does not tell how it was started, the command runs right here.
 */
public final class Launcher {

    private static final Set<String> ESTATE_COMMANDS = Set.of("check", "explain", "export");

    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxTenuringThreshold=1",
            "-XX:MaxNewSize=48m");

    /** Where a Java finds options besides its command line. */
    private static final Set<String> VARIABLES = Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private Launcher() {}

    /** Ends the process with the exit code of the command. */
    public static void main(String[] arguments) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> started = List.of(self.arguments().orElse(new String[0]));
        List<String> options = options(started, List.of(arguments), System.getenv());
        if (options.isEmpty() || self.command().isEmpty()) {
            Main.main(arguments);
            return;
        }
        List<String> command = new ArrayList<>(List.of(self.command().get()));
        command.addAll(options);
        command.addAll(started);
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            Main.main(arguments);
            return;
        }
        System.exit(await(process));
    }

    /**
     * The options to start once more with; none where the command runs as it was started.
     *
     * @param started all that Java was started with, empty where it does not tell
     */
    static List<String> options(List<String> started, List<String> arguments, Map<String, String> environment) {
        boolean plain = started.size() == arguments.size() + 2
                && started.get(0).equals("-jar")
                && started.subList(2, started.size()).equals(arguments);
        boolean estate = !arguments.isEmpty() && ESTATE_COMMANDS.contains(arguments.get(0));
        boolean chosen = VARIABLES.stream().anyMatch(environment::containsKey);
        return plain && estate && !chosen ? OPTIONS : List.of();
    }

    /** Whoever ends this process means the command. */
    static int await(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            return ExitStatus.CANNOT.code();
        }
    }
}
