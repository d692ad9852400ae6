package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Prepared queries: concurrency, limits, cancellation and nesting. */
class EvaluationTest {
    private static final String ENDLESS = """
            package example
            p contains [x, y, z] if {
                some x in numbers.range(1, 100000)
                some y in numbers.range(1, 100000)
                some z in numbers.range(1, 100000)
            }
            """;

    @Test
    void aQueryServesManyThreads() throws Exception {
        Query query = policy("package example\np := {x | some x in numbers.range(1, input.n); x % 3 == 0}")
                .prepare("count(data.example.p)");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Value>> tasks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int n = i * 30;
            tasks.add(() ->
                    query.evaluate(ObjectValue.builder().put("n", n).build()).singleValue());
        }
        List<Future<Value>> results = threads.invokeAll(tasks);
        for (int i = 1; i < results.size(); i++) {
            assertThat(results.get(i).get()).isEqualTo(NumberValue.of(i * 10L));
        }
        threads.shutdown();
    }

    @Test
    void aQueryShowsTheValuesOfItsExpressions() {
        assertThat(shown("some i; [10, 20][i] > 10")).containsExactly("[10, 20][i] > 10 = true");
        assertThat(shown("input.x with input as {\"x\": 5}")).containsExactly("input.x with input as {\"x\": 5} = 5");
        assertThat(shown("x := 3; input + x with input as 4"))
                .containsExactly("x := 3 = true", "input + x with input as 4 = 7");
        assertThat(shown("false with input as 1")).containsExactly("false with input as 1 = false");
        assertThat(shown("x; not y; x = 7; y = false; 1"))
                .containsExactly("x = 7 = true", "y = false = true", "1 = 1", "x = 7", "not y = true");
    }

    private static List<String> shown(String query) {
        return policy("package example").prepare(query).evaluate(null).results().stream()
                .flatMap(result -> result.expressions().stream())
                .map(one -> one.text() + " = " + one.value())
                .toList();
    }

    @Test
    void queriesReplaceOnlyWhatIsThere() {
        Policy policy = policy("package example\nf(_) := 1");
        assertThatThrownBy(() -> policy.prepare("true with unknown as 1"))
                .hasMessageContaining("with keyword target must reference existing input, data, or a function");
        assertThatThrownBy(() -> policy.prepare("true with data.example.f as concat"))
                .hasMessageContaining("rego_type_error: data.example.f: arity mismatch");
    }

    @Test
    void timeIsLimited() {
        Query query = policy(ENDLESS).prepare("data.example.p");
        assertThatThrownBy(() -> query.evaluate(null, Limits.DEFAULT.withTime(Duration.ofMillis(50))))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("eval_cancel_error: time limit of 50 ms reached");
    }

    @Test
    void valuesAreLimited() {
        Query query = policy(ENDLESS).prepare("data.example.p");
        assertThatThrownBy(() -> query.evaluate(null, Limits.DEFAULT.withAllocatedValues(1000)))
                .hasMessageContaining("eval_cancel_error: limit of 1000 values reached");
    }

    @Test
    void valuesThatAFunctionWouldMakeAreLimited() {
        Query query = policy("package example\np := count(numbers.range(1, 49649733060))")
                .prepare("data.example.p");
        assertThatThrownBy(() -> query.evaluate(null))
                .hasMessageContaining("eval_cancel_error: limit of 2000000000 values reached");
    }

    @Test
    void resultsAreLimited() {
        StringBuilder doubled = new StringBuilder("package example\np0 := [1, 2]\n");
        for (int i = 1; i < 100; i++) {
            doubled.append("p%d := [p%d, p%d]%n".formatted(i, i - 1, i - 1));
        }
        Policy policy = policy(doubled.toString());
        assertThat(policy.prepare("data.example.p3")
                        .evaluate(null, Limits.DEFAULT.withResultValues(50))
                        .isUndefined())
                .isFalse();
        assertThatThrownBy(() ->
                        policy.prepare("data.example.p99").evaluate(null, Limits.DEFAULT.withResultValues(1_000_000)))
                .hasMessageContaining("eval_cancel_error: limit of 1000000 values in the results reached");
    }

    @Test
    void anInterruptEndsTheEvaluation() throws Exception {
        Query query = policy(ENDLESS).prepare("data.example.p");
        List<RuntimeException> problems = new ArrayList<>();
        Thread thread = new Thread(() -> {
            try {
                query.evaluate(null);
            } catch (RegoException problem) {
                problems.add(problem);
            }
        });
        thread.start();
        thread.interrupt();
        thread.join(20_000);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .hasMessageContaining("eval_cancel_error: caller cancelled query execution"));
    }

    @Test
    void depthIsLimited() {
        StringBuilder chain = new StringBuilder("package example\np0 := 1\n");
        for (int i = 1; i < 300; i++) {
            chain.append("p").append(i).append(" := p").append(i - 1).append("\n");
        }
        Query query = policy(chain.toString()).prepare("data.example.p299");
        assertThat(query.evaluate(null).singleValue()).isEqualTo(NumberValue.of(1));
        assertThatThrownBy(() -> query.evaluate(null, Limits.DEFAULT.withDepth(100)))
                .hasMessageContaining("limit of 100 nested calls reached");
    }

    @Test
    void tenThousandBracketsAreAccepted() {
        String nested = "[".repeat(10_000) + "]".repeat(10_000);
        Query query = policy("package example\np := count(" + nested + ")").prepare("data.example.p");
        assertThat(query.evaluate(null).singleValue()).isEqualTo(NumberValue.of(1));
    }

    @Test
    void deeperNestingGetsAMessage() {
        String nested = "[".repeat(20_000) + "]".repeat(20_000);
        assertThatThrownBy(() -> policy("package example\np := " + nested))
                .isInstanceOf(RegoException.class)
                .hasMessageContaining("rego_parse_error: nested too deeply");
    }

    @Test
    void dataIsReplacedWithoutCompilingAnew() {
        Policy policy = policy("package example\np := data.limits.most");
        ObjectValue data = ObjectValue.builder()
                .put("limits", ObjectValue.builder().put("most", 3).build())
                .build();
        assertThat(policy.withData(data)
                        .prepare("data.example.p")
                        .evaluate(null)
                        .singleValue())
                .isEqualTo(NumberValue.of(3));
        assertThat(policy.prepare("data.example.p").evaluate(null).isUndefined())
                .isTrue();
    }

    @Test
    void bindingsAndExpressionsAreShown() {
        ResultSet results = policy("package example\nxs := [1, 2]")
                .prepare("x = data.example.xs[i]; x + 1")
                .evaluate(null);
        assertThat(results.results()).hasSize(2);
        assertThat(results.results().get(1).bindings()).hasToString("{\"i\": 1, \"x\": 2}");
        assertThat(results.results().get(1).expressions().get(1).value()).isEqualTo(NumberValue.of(3));
    }

    @Test
    void problemsOfFunctionsAreToldBesideTheResults() {
        ResultSet results = policy("package example\np := 1 / 0\nq if not to_number(\"x\")")
                .prepare("data.example")
                .evaluate(null);
        assertThat(results.singleValue()).hasToString("{\"q\": true}");
        assertThat(results.builtinErrors())
                .extracting(Diagnostic::summary)
                .containsExactlyInAnyOrder(
                        "example.rego:2:6: eval_builtin_error: div: divide by zero",
                        "example.rego:3:10: eval_builtin_error: to_number: strconv.ParseFloat: parsing \"x\": invalid syntax");
    }

    @Test
    void linesInsideOfLinesFailForThemselves() {
        assertThat(failures("every x in [1, 2, 3] { x < 3 }"))
                .containsExactly("x < 3", "every x in [1, 2, 3] { x < 3 }");
        assertThat(failures("y := [x | some x in [1, 2]; x < 3]; y == [1]")).containsExactly("y == [1]");
        assertThat(failures("y := {x | some x in [1, 5]; x < 3}; y == {1}")).containsExactly("x < 3");
    }

    private static List<String> failures(String body) {
        return policy("package example\np if { " + body + " }")
                .prepare("data.example.p")
                .observe(null, Limits.DEFAULT, Instant.EPOCH, line -> {})
                .trace()
                .stream()
                .filter(event -> event.operation() == TraceEvent.Operation.FAIL
                        && !event.text().startsWith("data."))
                .map(TraceEvent::text)
                .toList();
    }

    @Test
    void printingAndTheClockAreTheCallers() {
        List<String> output = new ArrayList<>();
        Query query = policy("package example\np := time.format(time.now_ns()) if print(\"x\", [1], input.none)")
                .prepare("data.example.p");
        ResultSet results = query.evaluate(null, Limits.DEFAULT, Instant.parse("2026-01-02T03:04:05Z"), output::add);
        assertThat(results.singleValue()).isEqualTo(StringValue.of("2026-01-02T03:04:05Z"));
        assertThat(output).containsExactly("x [1] <undefined>");
    }

    @Test
    void functionsThatReachOutAreOffUnlessEnabled() {
        String policy = "package example\np := net.lookup_ip_addr(\"localhost\")";
        Query off = policy(policy).prepare("data.example.p");
        assertThatThrownBy(() -> off.evaluate(null))
                .hasMessageContaining("eval_builtin_error: net.lookup_ip_addr: is switched off");
        SourceFile file = new SourceFile("example.rego", policy);
        Policy on =
                RegoCompiler.builder().module(file).enable("net.lookup_ip_addr").build();
        assertThat(on.prepare("data.example.p").evaluate(null).isUndefined()).isFalse();
    }

    private static Policy policy(String text) {
        return RegoCompiler.builder()
                .module(new SourceFile("example.rego", text))
                .build();
    }
}
