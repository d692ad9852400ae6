package dev.cordon.rego;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One evaluation in one cold process, as a build has it. Arguments: the policy, the input, and the document of expected counts
 * that the result is checked against. See docs/performance.md.
 */
public final class Benchmark {
    private static final String QUERY = "data.terraform.plan.summary";

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Path policy = Path.of(arguments[0]);
        Query query = RegoCompiler.builder()
                .module(new SourceFile(policy.toString(), Files.readString(policy)))
                .build()
                .prepare(QUERY);
        long compiled = System.nanoTime();
        Value input = read(Path.of(arguments[1]));
        long loaded = System.nanoTime();
        ResultSet results = query.evaluate(input);
        long evaluated = System.nanoTime();
        System.out.printf(
                "compile %d ms, load %d ms, evaluate %d ms, %d steps, %d indexes%n",
                millis(start, compiled),
                millis(compiled, loaded),
                millis(loaded, evaluated),
                results.statistics().steps(),
                results.statistics().indexes());
        ObjectValue expected = ((ObjectValue) read(Path.of(arguments[2]))).without(StringValue.of("total"));
        if (!expected.equals(results.singleValue())) {
            throw new IllegalStateException("expected " + expected + ", got " + results.singleValue());
        }
    }

    private static Value read(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return JsonReader.read(file.toString(), stream);
        }
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }
}
