package dev.cordon.report.author;

import dev.cordon.Golden;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.RegoError;
import dev.cordon.usecase.author.TestOptions;
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

    private static final Location PLACE = new Location("policy/p_test.rego", 7, 1);
    private static final Duration TIME = Duration.ofNanos(1_234_567);

    @TestFactory
    Stream<DynamicTest> answersLookLikeTheirGoldenFiles() {
        Map<String, EvalAnswer> answers = new TreeMap<>();
        answers.put("undefined", EvalAnswer.of(List.of()));
        answers.put("one-value", EvalAnswer.of(List.of(result(StringValue.of("a \"b\""), ObjectValue.EMPTY))));
        answers.put(
                "bindings",
                EvalAnswer.of(List.of(
                        result(NumberValue.of(1), binding("first")), result(NumberValue.of(22), binding("second")))));
        return answers.entrySet().stream()
                .flatMap(entry -> Stream.of(EvalText.values())
                        .map(format -> test(
                                entry.getKey() + "." + format.name().toLowerCase(Locale.ROOT),
                                format.render(entry.getValue(), false))));
    }

    @TestFactory
    Stream<DynamicTest> verdictsLookLikeTheirGoldenFiles() {
        TestReport report = new TestReport(
                List.of(
                        test("test_a", TestReport.Outcome.PASS),
                        test("test_b", TestReport.Outcome.FAIL, List.of("printed", "twice")),
                        test("test_c", new RegoError("eval_conflict_error", "two values", PLACE)),
                        withCases("test_d"),
                        test("todo_test_e", TestReport.Outcome.SKIPPED)),
                null,
                TestOptions.DEFAULT);
        return Stream.of(
                test("tests.xml", TestXml.render(report)),
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

    private static TestReport.Result test(String name, TestReport.Outcome outcome) {
        return test(name, outcome, List.of());
    }

    private static TestReport.Result test(String name, TestReport.Outcome outcome, List<String> output) {
        return new TestReport.Result("data.p", name, PLACE, outcome, TIME, null, output, List.of(), List.of());
    }

    private static TestReport.Result test(String name, RegoError error) {
        return new TestReport.Result(
                "data.p", name, PLACE, TestReport.Outcome.ERROR, TIME, error, List.of(), List.of(), List.of());
    }

    private static TestReport.Result withCases(String name) {
        TestReport.Case good = new TestReport.Case("good", false, List.of());
        TestReport.Case bad = new TestReport.Case("bad", true, List.of());
        TestReport.Case outer = new TestReport.Case("outer", true, List.of(bad, good));
        return new TestReport.Result(
                "data.p", name, PLACE, TestReport.Outcome.FAIL, TIME, null, List.of(), List.of(good, outer), List.of());
    }
}
