package dev.cordon.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.Golden;
import dev.cordon.testing.Cases;
import dev.cordon.usecase.check.CheckRequest;
import dev.cordon.usecase.explain.Explain;
import dev.cordon.usecase.explain.ExplainRequest;
import dev.cordon.usecase.explain.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Questions about one small estate, with the answer in every format beside each. */
class ExplanationCasesTest {

    @TestFactory
    Stream<DynamicTest> answersAsExpected() throws IOException {
        Schema schema = schema();
        return Cases.in("explain/cases", (name, folder) -> {
            Explanation answer = new Explain().run(new ExplainRequest(estate(folder), question(folder), 1));

            String here = folder.toAbsolutePath().normalize().toString().replace('\\', '/') + "/";
            String json = ExplanationFormat.JSON.render(answer);
            Golden.assertMatches(
                    name + "/expected.txt",
                    ExplanationFormat.TEXT.render(answer).replace(here, ""));
            Golden.assertMatches(name + "/expected.json", json.replace(here, ""));
            Golden.assertMatches(name + "/expected.dot", ExplanationFormat.DOT.render(answer));
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        });
    }

    /** A case may bring mappings of its own. */
    private static CheckRequest estate(Path folder) {
        Path mappings = folder.resolve("mapping.yaml");
        return CheckRequest.builder(Golden.resource("explain/estate"))
                .mappings(Files.exists(mappings) ? List.of(mappings) : List.of())
                .build();
    }

    private static String question(Path folder) {
        try {
            return Files.readString(folder.resolve("question.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema() throws IOException {
        Path file = Cases.root().resolve("policies/schemas/explanation.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }
}
