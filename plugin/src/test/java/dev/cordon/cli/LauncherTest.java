package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final List<String> CHECK = List.of("check", "folder");

    @Test
    void choosesOptionsForCommandsThatReadAnEstate() {
        assertThat(options(List.of("-jar", "cordon-cli.jar", "check", "folder"), CHECK))
                .contains("-XX:+UseSerialGC");
    }

    /** A policy may take minutes, for which Java's own choices are better. */
    @Test
    void leavesCommandsOfAuthorsAlone() {
        List<String> eval = List.of("eval", "data.p");

        assertThat(options(List.of("-jar", "cordon-cli.jar", "eval", "data.p"), eval))
                .isEmpty();
        assertThat(options(List.of("-jar", "cordon-cli.jar"), List.of())).isEmpty();
    }

    @Test
    void leavesOptionsToWhoeverChoseSome() {
        assertThat(options(List.of("-Xmx1g", "-jar", "cordon-cli.jar", "check", "folder"), CHECK))
                .isEmpty();
        assertThat(options(List.of("-cp", "classes", "Launcher", "check", "folder"), CHECK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"})
    void leavesOptionsOfTheEnvironmentAlone(String variable) {
        List<String> started = List.of("-jar", "cordon-cli.jar", "check", "folder");

        assertThat(Launcher.options(started, CHECK, Map.of(variable, "-Xmx1g"))).isEmpty();
    }

    /** As where the command line is longer than the system keeps it. */
    @Test
    void staysWhereJavaDoesNotTellHowItWasStarted() {
        assertThat(options(List.of(), CHECK)).isEmpty();
        assertThat(options(List.of("-jar", "cordon-cli.jar", "check", "fold"), CHECK))
                .isEmpty();
    }

    @Test
    void endsAsTheCommandDoes() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(Launcher.await(new ProcessBuilder(java, "-version").start())).isZero();
        assertThat(Launcher.await(new ProcessBuilder(java, "-nonsense").start()))
                .isEqualTo(1);
    }

    private static List<String> options(List<String> started, List<String> arguments) {
        return Launcher.options(started, arguments, Map.of());
    }
}
