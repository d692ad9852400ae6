package dev.cordon.rego.testing;

import com.google.re2j.Pattern;
import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.compile.Compiler;
import dev.cordon.rego.eval.EvaluationScope;
import dev.cordon.rego.eval.Session;
import dev.cordon.rego.eval.SessionLimits;
import dev.cordon.rego.eval.SessionOptions;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.plan.EvaluationException;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs tests one after the other, each in a session of its own. */
public final class TestRunner {
    private static final String PREFIX = "test_";
    private static final String SKIPPED_PREFIX = "todo_test_";

    private final Compiler compiler;
    private final ObjectValue data;
    private final SessionLimits limits;
    private final Function<List<String>, SessionOptions> options;

    /**
     * Makes a runner.
     *
     * @param options makes the options of a session that prints into the list given
     */
    public TestRunner(
            Compiler compiler, ObjectValue data, SessionLimits limits, Function<List<String>, SessionOptions> options) {
        this.compiler = compiler;
        this.data = data;
        this.limits = limits;
        this.options = options;
    }

    /**
     * Runs the tests in modules.
     *
     * @param filter a regular expression that the full name must contain, or null to run all
     */
    public List<TestResult> run(List<Module> modules, @Nullable String filter) {
        Pattern wanted = Pattern.compile(filter == null ? "" : filter);
        List<TestResult> results = new ArrayList<>();
        for (Test test : tests(modules)) {
            if (wanted.matcher(test.packageName + "." + test.name).find()) {
                results.add(run(test));
            }
        }
        return results;
    }

    private record Test(String packageName, String name, Span location) {
        TestResult result(TestResult.Outcome outcome, Duration time, List<String> output, @Nullable Diagnostic error) {
            return new TestResult(packageName, name, location, outcome, time, output, error);
        }
    }

    private static List<Test> tests(List<Module> modules) {
        Map<String, Test> tests = new LinkedHashMap<>();
        for (Module module : modules) {
            String packageName = "data." + String.join(".", module.path());
            for (Rule rule : module.rules()) {
                String name = rule.head().ref().headName();
                if (name.startsWith(PREFIX) || name.startsWith(SKIPPED_PREFIX)) {
                    Span span = rule.head().span();
                    tests.putIfAbsent(packageName + "." + name, new Test(packageName, name, span));
                }
            }
        }
        return List.copyOf(tests.values());
    }

    private TestResult run(Test test) {
        if (test.name.startsWith(SKIPPED_PREFIX)) {
            return test.result(TestResult.Outcome.SKIPPED, Duration.ZERO, List.of(), null);
        }
        List<String> output = new ArrayList<>();
        long start = System.nanoTime();
        try {
            List<Value> values = evaluate(test, output);
            boolean passed = !values.isEmpty() && values.stream().allMatch(TestRunner::holds);
            TestResult.Outcome outcome = passed ? TestResult.Outcome.PASS : TestResult.Outcome.FAIL;
            return test.result(outcome, since(start), output, null);
        } catch (EvaluationException problem) {
            return test.result(TestResult.Outcome.ERROR, since(start), output, problem.diagnostic());
        }
    }

    private List<Value> evaluate(Test test, List<String> output) {
        SourceFile query = new SourceFile("query", test.packageName + "." + test.name);
        Body body = Parser.parseQuery(query).tree();
        QueryPlan plan = body == null ? null : compiler.query(body).plan();
        if (plan == null) {
            throw new EvaluationException(
                    EvaluationException.INTERNAL, "the test " + query.text() + " cannot be queried", test.location);
        }
        List<Value> values = new ArrayList<>();
        Session session = new Session(limits, options.apply(output));
        EvaluationScope scope =
                EvaluationScope.initial(null, data, compiler.plan().ruleCount());
        plan.run(session, scope, frame -> {
            Value value = QueryPlan.expression(plan.expressions().get(0), frame);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }

    /** A test with cases is an object of results, all of which must hold. */
    private static boolean holds(Value value) {
        if (value instanceof ObjectValue cases) {
            return cases.values().stream().allMatch(TestRunner::holds);
        }
        return value != BooleanValue.FALSE;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
