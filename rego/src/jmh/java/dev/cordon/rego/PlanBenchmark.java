package dev.cordon.rego;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A plan of Terraform, warm: evaluating it, reading it into values, and what Jackson takes to walk over the same bytes, in one
 * run. The property {@code bench} names the folder with the policies and {@code N.json} with {@code N.expect.json} for each
 * number of resources.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class PlanBenchmark {
    private static final String QUERY = "data.terraform.plan.summary";
    private static final JsonFactory JACKSON = new JsonFactory();

    @Param({"tuned", "natural"})
    public String policy = "";

    @Param("1000")
    public int resources;

    private byte[] text;
    private Query query;
    private Value input;

    @Setup
    public void prepare() throws IOException {
        Path folder = Path.of(System.getProperty("bench", "."));
        Path source = folder.resolve("policy-" + policy).resolve("plan.rego");
        query = RegoCompiler.builder()
                .module(new SourceFile(source.toString(), Files.readString(source)))
                .build()
                .prepare(QUERY);
        text = Files.readAllBytes(folder.resolve(resources + ".json"));
        input = read();
        Value counted = JsonReader.read(
                new SourceFile("expected", Files.readString(folder.resolve(resources + ".expect.json"))));
        Value expected = ((ObjectValue) counted).without(StringValue.of("total"));
        if (!expected.equals(evaluate().singleValue())) {
            throw new IllegalStateException("expected " + expected);
        }
    }

    @Benchmark
    public ResultSet evaluate() {
        return query.evaluate(input);
    }

    @Benchmark
    public Value read() throws IOException {
        return JsonReader.read("plan", new ByteArrayInputStream(text));
    }

    /** Every token, and the text of every string and number. */
    @Benchmark
    public int jackson() throws IOException {
        int characters = 0;
        try (JsonParser parser = JACKSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() || token == JsonToken.FIELD_NAME
                        ? parser.getText().length()
                        : 0;
            }
        }
        return characters;
    }
}
