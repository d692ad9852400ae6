package dev.cordon.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.input.PolicyInput;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.resource.Resource;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Resources and a register beside the estate that they make. */
class EstateCasesTest {

    private static final Mappings MAPPINGS = Mappings.builtIn();

    @TestFactory
    Stream<DynamicTest> resourcesBecomeTheExpectedEstate() {
        return Cases.in("estate", (name, folder) -> {
            Estate estate = EstateBuilder.build(resources(folder), register(folder), MAPPINGS);
            Golden.assertMatches(name + "/expected.txt", EstateText.of(estate));
        });
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfResourcesChangesNothing() {
        return Cases.in("estate", (name, folder) -> {
            List<Resource> resources = new ArrayList<>(resources(folder));
            String expected = text(resources, folder);
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(resources, new Random(seed));
                assertThat(text(resources, folder)).isEqualTo(expected);
            }
        });
    }

    private static String text(List<Resource> resources, Path folder) {
        Estate estate = EstateBuilder.build(resources, register(folder), MAPPINGS);
        return JsonWriter.compact(PolicyInput.of(estate, LocalDate.of(2019, 7, 1), 1, 0));
    }

    static List<Resource> resources(Path folder) {
        return ResourceFiles.read(folder.resolve("resources.yaml"));
    }

    static Register register(Path folder) {
        return RegisterReader.read(folder, folder.resolve("separation.yaml"));
    }
}
