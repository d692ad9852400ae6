package dev.cordon.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.Golden;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

        assertThat(JsonWriter.compact(PolicyFiles.load(List.of(file)).data())).isEqualTo("{\"a\":{\"b\":1}}");
        assertThat(JsonWriter.compact(
                        PolicyFiles.load(List.of("config.site:" + file)).data()))
                .isEqualTo("{\"config\":{\"site\":{\"a\":{\"b\":1}}}}");
    }

    @Test
    void namesEveryPathThatIsNot() {
        assertThatThrownBy(() -> PolicyFiles.load(List.of("nowhere", "neither")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is no file or folder nowhere")
                .hasMessageContaining("there is no file or folder neither");
    }

    private static String describe(Path folder) {
        try {
            PolicyFiles files = PolicyFiles.load(List.of(folder.toString()));
            String modules = files.modules().stream()
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
