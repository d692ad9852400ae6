package dev.cordon.report.author;

import dev.cordon.Golden;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.TestReport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Answers and test verdicts in every format, held to files in {@code golden/author}. */
class AuthorTextTest {

    @TestFactory
    Stream<DynamicTest> answersLookLikeTheirGoldenFiles() {
        Map<String, EvalAnswer> answers = new TreeMap<>();
        answers.put("undefined", new EvalAnswer(List.of()));
        answers.put("one-value", new EvalAnswer(List.of(result(StringValue.of("a \"b\""), ObjectValue.EMPTY))));
        answers.put(
                "bindings",
                new EvalAnswer(List.of(
                        result(NumberValue.of(1), binding("first")), result(NumberValue.of(22), binding("second")))));
        return answers.entrySet().stream()
                .flatMap(entry -> Stream.of(EvalText.values())
                        .map(format -> test(
                                entry.getKey() + "." + format.name().toLowerCase(Locale.ROOT),
                                format.render(entry.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> verdictsLookLikeTheirGoldenFiles() {
        TestReport report = new TestReport(List.of(
                test("test_a", TestReport.Outcome.PASS, null, ""),
                test("test_b", TestReport.Outcome.FAIL, null, "printed\n"),
                test("test_c", TestReport.Outcome.ERROR, "eval_conflict_error: two values", ""),
                test("todo_test_d", TestReport.Outcome.SKIPPED, null, "")));
        return Stream.of(
                test("tests.json", TestText.JSON.render(report, false)),
                test("tests.pretty", TestText.PRETTY.render(report, false)),
                test("tests-verbose.pretty", TestText.PRETTY.render(report, true)));
    }

    private static DynamicTest test(String name, String text) {
        return DynamicTest.dynamicTest(name, () -> Golden.assertMatches("golden/author/" + name, text));
    }

    private static EvalAnswer.Result result(Value value, ObjectValue bindings) {
        return new EvalAnswer.Result(List.of(new EvalAnswer.Expression(value, "data.p.x", 1, 1)), bindings);
    }

    private static ObjectValue binding(String text) {
        return ObjectValue.builder()
                .put("x", ArrayValue.of(StringValue.of(text)))
                .build();
    }

    private static TestReport.Result test(String name, TestReport.Outcome outcome, String error, String output) {
        Location location = new Location("policy/p_test.rego", 7, 1);
        return new TestReport.Result("data.p", name, location, outcome, Duration.ofNanos(1_234_567), error, output);
    }
}
