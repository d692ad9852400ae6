package dev.cordon.usecase.author.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.Golden;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder in {@code load} is loaded as a whole; {@code load-expected} holds what comes of it. */
class PolicyFilesTest {

    @TestFactory
    Stream<DynamicTest> loadsFoldersAsOpaDoes() {
        return Cases.in(
                "load",
                (name, folder) ->
                        Golden.assertMatches(name.replaceFirst("^load/", "load-expected/") + ".txt", describe(folder)));
    }

    @Test
    void putsAFileAtTheRootOrAtItsPrefix() {
        String file = Golden.resource("load/documents-merge/one.json").toString();

        assertThat(JsonWriter.compact(load(file).data())).isEqualTo("{\"a\":{\"b\":1}}");
        assertThat(JsonWriter.compact(load("config.site:" + file).data()))
                .isEqualTo("{\"config\":{\"site\":{\"a\":{\"b\":1}}}}");
    }

    @Test
    void namesEveryPathThatIsNot() {
        assertThatThrownBy(() -> load("nowhere", "neither"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nowhere:1:1: CRD-501: there is no such file or folder")
                .hasMessageContaining("neither:1:1: CRD-501: there is no such file or folder");
    }

    @Test
    void refusesASchemeThatIsNotAFile() {
        assertThatThrownBy(() -> load("https://policies.example/p.rego"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the scheme of https://policies.example/p.rego is not supported");
    }

    @Test
    void followsALinkOnceAndNotForEver(@TempDir Path folder) throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.writeString(real.resolve("x.json"), "{\"b\": 1}");
        Files.createSymbolicLink(folder.resolve("a"), real);
        assertThat(JsonWriter.compact(load(folder.toString()).data()))
                .isEqualTo("{\"a\":{\"b\":1},\"real\":{\"b\":1}}");

        Files.createSymbolicLink(real.resolve("up"), folder);
        assertThatThrownBy(() -> load(folder.toString()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("FileSystemLoopException");
    }

    private static PolicyFiles load(String... paths) {
        return PolicyFiles.load(PolicySources.of(List.of(paths)));
    }

    private static String describe(Path path) {
        Path folder = path.normalize();
        try {
            PolicyFiles files = load(folder.toString());
            String modules = files.texts().stream()
                    .map(module -> relative(folder, module.name()))
                    .collect(Collectors.joining("\n"));
            return JsonWriter.pretty(files.data()) + "\n" + modules + "\n";
        } catch (ProblemException e) {
            return e.problems().stream()
                    .map(Problem::render)
                    .map(text -> relative(folder, text))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String relative(Path folder, String text) {
        return text.replace(folder + "/", "");
    }
}
