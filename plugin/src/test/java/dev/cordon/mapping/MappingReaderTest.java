package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.Golden;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MappingReaderTest {

    @TestFactory
    Stream<DynamicTest> badMappingFilesSayEverythingThatIsWrong() {
        return Cases.in("mapping/bad", (name, folder) -> {
            ProblemException refusal = catchThrowableOfType(
                    ProblemException.class,
                    () -> Mappings.builtIn().with(folder, List.of(folder.resolve("mapping.yaml"))));
            assertThat(refusal).as("a bad mapping file is refused").isNotNull();
            Golden.assertMatches(
                    name + "/expected.txt",
                    refusal.problems().stream()
                            .map(Problem::render)
                            .collect(Collectors.joining("\n", "", "\n"))
                            .replace("\r\n", "\n"));
        });
    }

    @Test
    void ownFilesAddTypesAndReplaceWhatWasSaidOfOthers() {
        Path folder = Golden.resource("mapping/own");
        Mappings mappings = Mappings.builtIn().with(folder, List.of(folder.resolve("mapping.yaml")));
        assertThat(mappings.of("terraform", "acme_tunnel").edges()).hasSize(1);
        assertThat(mappings.of("terraform", "azurerm_storage_account").edges()).isEmpty();
        assertThat(mappings.of("terraform", "azurerm_key_vault").edges()).isNotEmpty();
        assertThat(mappings.of("terraform", "never_heard_of")).isSameAs(TypeMapping.NONE);
    }

    @Test
    void anExtendedTypeKeepsWhatWasSaidOfIt() {
        Path folder = Golden.resource("mapping/extended");
        TypeMapping before = Mappings.builtIn().of("terraform", "aws_ebs_volume");
        TypeMapping after = Mappings.builtIn()
                .with(folder, List.of(folder.resolve("mapping.yaml")))
                .of("terraform", "aws_ebs_volume");
        assertThat(after.edges()).startsWith(before.edges().toArray(new EdgeMapping[0]));
        assertThat(after.edges()).hasSize(before.edges().size() + 1);
        assertThat(after.names()).contains("alias");
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.holds()).isEqualTo("data");
        assertThat(after.note()).isEqualTo("Our volumes are managed by the council's tool.");
    }

    @Test
    void whatOwnFilesChangeIsTold() {
        assertThat(Mappings.builtIn().changes()).isEmpty();
        Path root = Golden.resource("mapping");
        List<Path> files = List.of(root.resolve("own/mapping.yaml"), root.resolve("extended/mapping.yaml"));
        assertThat(Mappings.builtIn().with(root, files).changes())
                .extracting(one -> one.type() + " " + one.change() + " at " + one.location())
                .containsExactly(
                        "azurerm_storage_account replaced at own/mapping.yaml:9:5",
                        "aws_ebs_volume extended at extended/mapping.yaml:4:5");
    }

    @Test
    void aMissingFileIsAProblem() {
        Path folder = Golden.resource("mapping");
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> Mappings.builtIn().with(folder, List.of(folder.resolve("nowhere.yaml"))));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly(ProblemCode.MAPPING_INVALID);
    }
}
