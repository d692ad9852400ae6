package dev.cordon.report.author;

import dev.cordon.finding.Location;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestReport.Outcome;
import dev.cordon.usecase.author.TestReport.Result;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The verdicts of tests, in the formats of {@code opa test}. */
public enum TestText {
    /** For people: what failed, and how many passed. */
    PRETTY {
        @Override
        public String render(TestReport report, boolean verbose) {
            return TestSummary.of(report, verbose);
        }
    },
    /** For programs: a list of all tests. */
    JSON {
        @Override
        public String render(TestReport report, boolean verbose) {
            List<Value> results = report.results().stream()
                    .map(TestText::result)
                    .map(Value.class::cast)
                    .toList();
            return JsonWriter.pretty(ArrayValue.of(results)) + "\n";
        }
    };

    /**
     * The whole text.
     *
     * @param verbose whether people are told of tests that passed, too
     */
    public abstract String render(TestReport report, boolean verbose);

    private static ObjectValue result(Result result) {
        ObjectBuilder object = ObjectValue.builder()
                .put("package", result.packagePath())
                .put("name", result.name())
                .put("duration", result.duration().toNanos());
        Location location = result.location();
        if (location != null) {
            object.put(
                    "location",
                    ObjectValue.builder()
                            .put("file", location.path())
                            .put("row", location.line())
                            .put("col", location.column())
                            .build());
        }
        if (result.outcome() == Outcome.FAIL) {
            object.put("fail", true);
        }
        if (result.outcome() == Outcome.SKIPPED) {
            object.put("skip", true);
        }
        String error = result.error();
        if (error != null) {
            object.put("error", ObjectValue.builder().put("message", error).build());
        }
        if (!result.output().isEmpty()) {
            byte[] output = result.output().getBytes(StandardCharsets.UTF_8);
            object.put("output", Base64.getEncoder().encodeToString(output));
        }
        return object.build();
    }
}
