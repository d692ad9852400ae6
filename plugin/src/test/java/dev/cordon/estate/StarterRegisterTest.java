package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.Golden;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.RegisterReader;
import dev.cordon.resource.Resource;
import dev.cordon.testing.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class StarterRegisterTest {

    private static final Mappings MAPPINGS = Mappings.builtIn();

    @TestFactory
    Stream<DynamicTest> theStarterIsAValidRegisterThatAttributesNothingByGuess() {
        return Cases.in("estate", (name, folder) -> {
            String starter = StarterRegister.text(EstateCasesTest.resources(folder), MAPPINGS);
            assertThat(RegisterReader.read(
                                    "separation.yaml",
                                    new ByteArrayInputStream(starter.getBytes(StandardCharsets.UTF_8)))
                            .boundaries())
                    .isEmpty();
            Golden.assertMatches("starter/" + folder.getFileName() + ".yaml", starter);
        });
    }

    @Test
    void anEmptyRepositoryGetsAStarterToo() {
        String starter = StarterRegister.text(List.<Resource>of(), MAPPINGS);
        assertThat(RegisterReader.read(
                                "separation.yaml", new ByteArrayInputStream(starter.getBytes(StandardCharsets.UTF_8)))
                        .organisations())
                .hasSize(1);
    }

    @Test
    void whatIsThereIsNeverOverwritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("separation.yaml");
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> StarterRegister.write(file, List.of(), MAPPINGS))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }
}
