package dev.cordon.report.author;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestReport.Case;
import dev.cordon.usecase.author.TestReport.Outcome;
import dev.cordon.usecase.author.TestReport.Result;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The verdicts of tests, in the formats of {@code opa test}. */
public enum TestText {
    /** For people: what failed, and how many passed. */
    PRETTY {
        @Override
        public String render(TestReport report, boolean verbose) {
            return new TestSummary(verbose).of(report);
        }
    },
    /** For programs: a list of all tests. */
    JSON {
        @Override
        public String render(TestReport report, boolean verbose) {
            return OpaJson.pretty(OpaJson.list(report.results(), TestText::result)) + "\n";
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
        if (result.location() != null) {
            object.put("location", OpaJson.location(result.location()));
        }
        if (result.outcome() == Outcome.FAIL) {
            object.put("fail", true);
        }
        if (result.outcome() == Outcome.SKIPPED) {
            object.put("skip", true);
        }
        if (result.error() != null) {
            // What the compiler finds is a list, what an evaluation ends with is not.
            ObjectValue error = OpaJson.error(result.error());
            object.put("error", result.error().code().startsWith("rego_") ? ArrayValue.of(List.of(error)) : error);
        }
        if (!result.output().isEmpty()) {
            object.put("output", base64(result.output()));
        }
        if (!result.cases().isEmpty()) {
            object.put("sub_results", cases(result.cases()));
        }
        return object.build();
    }

    private static ObjectValue cases(List<Case> cases) {
        ObjectBuilder object = ObjectValue.builder();
        for (Case one : cases) {
            ObjectBuilder member = ObjectValue.builder().put("name", one.name());
            if (one.fails()) {
                member.put("fail", true);
            }
            if (!one.cases().isEmpty()) {
                member.put("sub_results", cases(one.cases()));
            }
            object.put(one.name(), member.build());
        }
        return object.build();
    }

    /** What Go makes of bytes in JSON. */
    private static String base64(List<String> output) {
        String text = output.stream().map(line -> line + "\n").collect(Collectors.joining());
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
