package dev.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.Golden;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RegisterReaderTest {

    @TestFactory
    Stream<DynamicTest> badRegistersSayEverythingThatIsWrong() {
        return Cases.in("register/bad", (name, folder) -> {
            ProblemException refusal = catchThrowableOfType(
                    ProblemException.class, () -> RegisterReader.read(folder, folder.resolve("separation.yaml")));
            assertThat(refusal).as("a bad register is refused").isNotNull();
            Golden.assertMatches(
                    name + "/expected.txt",
                    refusal.problems().stream()
                            .map(Problem::render)
                            .collect(Collectors.joining("\n", "", "\n"))
                            .replace("\r\n", "\n"));
        });
    }

    @TestFactory
    Stream<DynamicTest> goodRegistersBecomeData() {
        return Cases.in("register/good", (name, folder) -> {
            Register register = RegisterReader.read(folder, folder.resolve("separation.yaml"));
            Golden.assertMatches(name + "/expected.json", JsonWriter.pretty(RegisterValue.of(register)) + "\n");
        });
    }

    @TestFactory
    Stream<DynamicTest> registersOfTheSampleAreValid() {
        return Stream.of("before", "after")
                .map(stage -> DynamicTest.dynamicTest(stage, () -> {
                    Path folder = Cases.root().resolve("sample-project").resolve(stage);
                    assertThat(RegisterReader.read(folder, folder.resolve("separation.yaml"))
                                    .organisations())
                            .isNotEmpty();
                }));
    }

    @Test
    void aMissingRegisterNamesTheCommandThatWritesOne(@TempDir Path folder) {
        assertThatThrownBy(() -> RegisterReader.read(folder, folder.resolve("separation.yaml")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.NO_REGISTER);
                            assertThat(problem.remedy()).contains("cordon:init");
                        }));
    }
}
