package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.input.PolicyInput;
import dev.cordon.policy.BuiltInPack;
import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The document {@code data.cordon.decision} of every sample: its shape, and that it is the one stock OPA gives. */
class DecisionDocumentTest {

    private static final String QUERY = "data.cordon.decision";
    private static final Path PACK = Cases.root().resolve("policies");
    private static final Policy POLICY = compile();

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> keepsToItsSchema() throws IOException {
        String text = Files.readString(PACK.resolve("schemas/decision.schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        return each(sample -> assertThat(schema.validate(JsonWriter.compact(decision(sample)), InputFormat.JSON))
                .isEmpty());
    }

    /** Runs where {@code -Dcordon.opa} names an OPA binary; the project needs none. */
    @TestFactory
    Stream<DynamicTest> isThatOfStockOpa() {
        String opa = System.getProperty("cordon.opa", "");
        assumeTrue(!opa.isEmpty(), "no OPA to compare with: -Dcordon.opa=PATH names one");
        return each(sample -> assertThat(stock(opa, sample)).isEqualTo(decision(sample)));
    }

    private interface Check {
        void of(Sample sample) throws IOException, InterruptedException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return SamplesTest.samples().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getParent().getFileName() + "/" + folder.getFileName(),
                        () -> check.of(Sample.read(folder))));
    }

    private static Value decision(Sample sample) {
        return POLICY.withData(data(sample))
                .prepare(QUERY)
                .evaluate(sample.input())
                .singleValue();
    }

    private Value stock(String opa, Sample sample) throws IOException, InterruptedException {
        Path input = Files.writeString(temporary.resolve("input.json"), JsonWriter.compact(sample.input()));
        Path data = Files.writeString(temporary.resolve("data.json"), JsonWriter.compact(data(sample)));
        List<String> command = new ArrayList<>(List.of(opa, "eval", "--format", "raw"));
        for (Path loaded : List.of(PACK.resolve("separation"), PACK.resolve("lib"), data)) {
            command.addAll(List.of("-d", loaded.toString()));
        }
        command.addAll(List.of("-i", input.toString(), QUERY));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return JsonReader.read(new SourceFile("opa", answer));
    }

    private static ObjectValue data(Sample sample) {
        return ObjectValue.builder()
                .put("register", PolicyInput.register(sample.register()))
                .build();
    }

    private static Policy compile() {
        List<SourceFile> modules = new ArrayList<>(BuiltInPack.library());
        modules.addAll(BuiltInPack.rules());
        return RegoCompiler.builder().modules(modules).build();
    }
}
