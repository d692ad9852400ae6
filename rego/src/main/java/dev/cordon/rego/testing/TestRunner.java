package dev.cordon.rego.testing;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.compile.Compiler;
import dev.cordon.rego.eval.EvaluationScope;
import dev.cordon.rego.eval.LineHits;
import dev.cordon.rego.eval.Observers;
import dev.cordon.rego.eval.Session;
import dev.cordon.rego.eval.SessionLimits;
import dev.cordon.rego.eval.SessionOptions;
import dev.cordon.rego.eval.Trace;
import dev.cordon.rego.parse.Parser;
import dev.cordon.rego.plan.EvaluationException;
import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs tests one after the other, each in a session of its own. Safe for concurrent use. */
public final class TestRunner {
    private final Compiler compiler;
    private final ObjectValue data;
    private final SessionLimits limits;
    private final Options options;

    /** Makes the options of one session. */
    @FunctionalInterface
    public interface Options {
        /**
         * Makes options.
         *
         * @param output takes what the test prints
         */
        SessionOptions of(List<String> output, Observer observer);
    }

    public TestRunner(Compiler compiler, ObjectValue data, SessionLimits limits, Options options) {
        this.compiler = compiler;
        this.data = data;
        this.limits = limits;
        this.options = options;
    }

    /** Runs the tests in modules. */
    public TestRun run(List<Module> modules, TestOptions wanted) {
        Pattern filter = Pattern.compile(wanted.run() == null ? "" : wanted.run());
        boolean observing = wanted.coverage() || wanted.trace();
        Compiler rules = observing ? compiler.observed() : compiler;
        LineHits hits = new LineHits();
        List<TestResult> results = new ArrayList<>();
        for (TestRule test : TestRule.all(modules)) {
            if (filter.matcher(test.fullName()).find()) {
                results.add(run(rules, test, wanted, hits));
            }
        }
        return new TestRun(results, wanted.coverage() ? CoverageReport.of(modules, hits) : null);
    }

    private TestResult run(Compiler rules, TestRule test, TestOptions wanted, LineHits hits) {
        Watch watch = new Watch(test, wanted, hits);
        if (test.isSkipped()) {
            return watch.result(TestResult.Outcome.SKIPPED, Duration.ZERO, List.of(), null);
        }
        long start = System.nanoTime();
        try {
            Value value = evaluate(rules, test, watch);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            List<SubResult> cases = test.hasCases() ? watch.cases.results(value) : List.of();
            boolean passed = test.hasCases() ? cases.stream().allMatch(SubResult::passed) : value == BooleanValue.TRUE;
            return watch.result(passed ? TestResult.Outcome.PASS : TestResult.Outcome.FAIL, time, cases, null);
        } catch (EvaluationException problem) {
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            return watch.result(TestResult.Outcome.ERROR, time, List.of(), problem.diagnostic());
        }
    }

    /** What is gathered while one test runs. */
    private static final class Watch {
        private final TestRule test;
        private final List<String> output = new ArrayList<>();
        private final TestCases cases;
        private final Trace trace = new Trace();
        private final Observer observer;

        Watch(TestRule test, TestOptions wanted, LineHits hits) {
            this.test = test;
            this.cases = new TestCases(test.rule());
            List<Observer> observers = new ArrayList<>(List.of(cases));
            if (wanted.coverage()) {
                observers.add(hits);
            }
            if (wanted.trace()) {
                observers.add(trace);
            }
            this.observer = new Observers(observers);
        }

        TestResult result(
                TestResult.Outcome outcome, Duration time, List<SubResult> subResults, @Nullable Diagnostic error) {
            return new TestResult(
                    test.packageName(),
                    test.name(),
                    test.location(),
                    outcome,
                    time,
                    output,
                    error,
                    subResults,
                    trace.events());
        }
    }

    private @Nullable Value evaluate(Compiler rules, TestRule test, Watch watch) {
        QueryPlan plan = plan(rules, test);
        List<Value> values = new ArrayList<>();
        Session session = new Session(limits, options.of(watch.output, watch.observer));
        EvaluationScope scope = EvaluationScope.initial(null, data, rules.plan().idCount());
        plan.run(session, scope, frame -> {
            Value value = QueryPlan.expression(plan.expressions().get(0), frame);
            if (value != null) {
                values.add(value);
            }
        });
        return values.isEmpty() ? null : values.get(0);
    }

    private static QueryPlan plan(Compiler rules, TestRule test) {
        // The query has no file; errors in it, such as that a test is a function, are told at its own places.
        Body body = Parser.parseQuery(new SourceFile("", test.query())).tree();
        Compiler.QueryResult compiled = body == null ? null : rules.query(body);
        QueryPlan plan = compiled == null ? null : compiled.plan();
        if (plan != null) {
            return plan;
        }
        if (compiled != null && !compiled.diagnostics().isEmpty()) {
            Diagnostic first = compiled.diagnostics().get(0);
            throw new EvaluationException(first.code(), first.message(), first.span());
        }
        throw new EvaluationException(
                EvaluationException.INTERNAL, "the test " + test.query() + " cannot be queried", test.location());
    }
}
