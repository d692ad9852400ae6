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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Questions about one small estate, with the answer in every format beside each. */
class ExplanationCasesTest {

    @TestFactory
    Stream<DynamicTest> answersAsExpected() throws IOException {
        Schema schema = schema();
        return Cases.in("explain/cases", (name, folder) -> {
            Explanation answer = new Explain().run(new ExplainRequest(estate(), question(folder), 1));

            String json = ExplanationFormat.JSON.render(answer);
            Golden.assertMatches(name + "/expected.txt", ExplanationFormat.TEXT.render(answer));
            Golden.assertMatches(name + "/expected.json", json);
            Golden.assertMatches(name + "/expected.dot", ExplanationFormat.DOT.render(answer));
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        });
    }

    private static CheckRequest estate() {
        return CheckRequest.of(Golden.resource("explain/estate"));
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
