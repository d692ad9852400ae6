package dev.cordon.report.author;

import dev.cordon.finding.Location;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.RegoError;
import dev.cordon.usecase.author.SourceLine;
import dev.cordon.usecase.author.Times;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Parts that the JSON of OPA's commands has in common. */
final class OpaJson {

    private OpaJson() {}

    /** JSON with two spaces per level and no line break at the end. */
    static String pretty(Value value) {
        return JsonWriter.escapedForHtml(JsonWriter.pretty(value));
    }

    static String compact(Value value) {
        return JsonWriter.escapedForHtml(JsonWriter.compact(value));
    }

    static <T> ArrayValue list(List<T> items, Function<T, ? extends Value> write) {
        return ArrayValue.of(
                items.stream().map(item -> (Value) write.apply(item)).toList());
    }

    static ObjectValue location(Location location) {
        return ObjectValue.builder()
                .put("file", location.path())
                .put("row", location.line())
                .put("col", location.column())
                .build();
    }

    static ObjectValue error(RegoError error) {
        ObjectBuilder object = ObjectValue.builder().put("message", error.message());
        if (!error.code().isEmpty()) {
            object.put("code", error.code());
        }
        if (error.location() != null) {
            object.put("location", location(error.location()));
        }
        SourceLine line = error.line();
        if (line != null) {
            object.put("details", line(line));
        }
        return object.build();
    }

    /** The time in nanoseconds, or statistics of several. */
    static Value times(Times times) {
        if (times.count() == 1) {
            return NumberValue.of(times.shortest());
        }
        return ObjectValue.builder()
                .put("count", times.count())
                .put("min", times.shortest())
                .put("max", times.longest())
                .put("mean", decimal(times.mean()))
                .put("stddev", decimal(times.standardDeviation()))
                .put("median", decimal(times.percentile(0.5)))
                .put("75%", decimal(times.percentile(0.75)))
                .put("90%", decimal(times.percentile(0.9)))
                .put("95%", decimal(times.percentile(0.95)))
                .put("99%", decimal(times.percentile(0.99)))
                .put("99.9%", decimal(times.percentile(0.999)))
                .put("99.99%", decimal(times.percentile(0.9999)))
                .build();
    }

    static NumberValue decimal(double value) {
        return NumberValue.of(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private static ObjectValue line(SourceLine line) {
        return ObjectValue.builder()
                .put("line", line.text())
                .put("idx", line.index())
                .build();
    }
}
