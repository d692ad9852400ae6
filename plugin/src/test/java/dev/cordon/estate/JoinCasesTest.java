package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.Golden;
import dev.cordon.estate.fragment.Fragment;
import dev.cordon.estate.fragment.FragmentReader;
import dev.cordon.estate.fragment.FragmentText;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.resource.Resource;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The resources of a repository ({@code own.yaml}) and of others ({@code others}, each exported, written and read again)
 * beside the estate that they make together. A repository without a register of its own has that of the check.
 */
class JoinCasesTest {

    private static final Mappings MAPPINGS = Mappings.builtIn();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> repositoriesBecomeOneEstate() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Cases.root().resolve("policies/schemas/fragment.schema.json")),
                        InputFormat.JSON);
        return Cases.in("estate-join", (name, root) -> {
            Register register = EstateCasesTest.register(root);
            List<Fragment> fragments = new ArrayList<>();
            for (Path file : others(root)) {
                String text = text(exported(file, register));
                assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
                assertThat(text).doesNotContain("hunter2");
                fragments.add(read(text));
            }
            List<Resource> own = ResourceFiles.read(root.resolve("own.yaml"));
            JoinedResources joined = JoinedResources.join(own, fragments, register);
            String estate = EstateText.of(EstateBuilder.build(joined, register, MAPPINGS));
            String notes = "\nnotes\n"
                    + String.join(
                            "",
                            joined.notes().stream()
                                    .map(note -> "  " + note + "\n")
                                    .toList());
            Golden.assertMatches(name + "/expected.txt", estate + notes);
        });
    }

    private static Fragment exported(Path file, Register otherwise) {
        String repository = file.getFileName().toString().replace(".yaml", "");
        Path own = file.resolveSibling(repository + ".separation.yaml");
        Register register = Files.exists(own) ? RegisterReader.read(file.getParent(), own) : otherwise;
        return FragmentBuilder.of(repository, ResourceFiles.read(file), register, MAPPINGS);
    }

    private static String text(Fragment fragment) {
        StringBuilder text = new StringBuilder();
        try {
            FragmentText.write(fragment, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Fragment read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("fragment.json"), text);
            Fragment fragment = FragmentReader.read("fragment.json", file);
            assertThat(text(fragment)).isEqualTo(text);
            return fragment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> others(Path root) {
        try (Stream<Path> files = Files.list(root.resolve("others"))) {
            return files.filter(file -> !file.toString().endsWith(".separation.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
