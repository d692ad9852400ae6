package dev.cordon.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.estate.Estate;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.estate.ResourceFiles;
import dev.cordon.mapping.Mappings;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What policies are given keeps to the published schema. */
class PolicyInputSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TestFactory
    Stream<DynamicTest> inputKeepsToItsSchema() {
        Schema schema = schema("input.schema.json");
        return Cases.in("estate", (name, folder) -> {
            Register register = RegisterReader.read(folder, folder.resolve("separation.yaml"));
            Estate estate = EstateBuilder.build(
                    ResourceFiles.read(folder.resolve("resources.yaml")), register, Mappings.builtIn());
            String input = JsonWriter.compact(PolicyInput.of(estate, LocalDate.of(2019, 7, 1), 3, 1));
            assertThat(schema.validate(input, InputFormat.JSON)).isEmpty();
        });
    }

    @Test
    void theSchemaRefusesWhatIsNoInput() {
        Schema schema = schema("input.schema.json");
        assertThat(schema.validate("{\"resources\": [{\"id\": 1}]}", InputFormat.JSON))
                .hasSizeGreaterThan(3);
    }

    private static Schema schema(String name) {
        Path file = Cases.root().resolve("policies/schemas").resolve(name);
        try {
            return REGISTRY.getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
