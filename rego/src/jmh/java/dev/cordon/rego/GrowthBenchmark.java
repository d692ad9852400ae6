package dev.cordon.rego;

import dev.cordon.rego.value.Value;
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

/** Whether the time of a lookup by key grows with the number of elements and not with its square. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class GrowthBenchmark {
    @Param({"PARTIAL_RULE", "COMPREHENSION", "LOOP"})
    public String policy = "";

    @Param({"10000", "20000", "40000"})
    public int elements;

    private Query query;
    private Value input;

    @Setup
    public void prepare() {
        query = Lookups.valueOf(policy).query("data.example.p");
        input = Lookups.input(elements);
    }

    @Benchmark
    public ResultSet evaluate() {
        return query.evaluate(input);
    }
}
