package dev.cordon.rego;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.eval.EvaluationScope;
import dev.cordon.rego.eval.LineHits;
import dev.cordon.rego.eval.Observers;
import dev.cordon.rego.eval.Profile;
import dev.cordon.rego.eval.Session;
import dev.cordon.rego.eval.SessionOptions;
import dev.cordon.rego.eval.Statistics;
import dev.cordon.rego.eval.Trace;
import dev.cordon.rego.plan.EvaluationException;
import dev.cordon.rego.plan.Frame;
import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A prepared query. Immutable and safe for concurrent use. */
public final class Query {
    private final QueryPlan plan;
    /** Makes the same plan again, one that tells of each rule and line. */
    private final Supplier<QueryPlan> observed;

    private final List<Module> modules;
    private final int idCount;
    private final ObjectValue data;
    private final List<Span> expressions;
    private final boolean strictBuiltinErrors;

    Query(
            QueryPlan plan,
            Supplier<QueryPlan> observed,
            List<Module> modules,
            int idCount,
            ObjectValue data,
            List<Span> expressions,
            boolean strictBuiltinErrors) {
        this.plan = plan;
        this.observed = observed;
        this.modules = modules;
        this.idCount = idCount;
        this.data = data;
        this.expressions = List.copyOf(expressions);
        this.strictBuiltinErrors = strictBuiltinErrors;
    }

    /**
     * Evaluates within the default limits.
     *
     * @param input the input document; null leaves it undefined
     * @throws RegoException if the evaluation ends without a result
     */
    public ResultSet evaluate(@Nullable Value input) {
        return evaluate(input, Limits.DEFAULT);
    }

    /** Evaluates within limits. */
    public ResultSet evaluate(@Nullable Value input, Limits limits) {
        return evaluate(input, limits, Instant.now(), line -> {});
    }

    /**
     * Evaluates at a time.
     *
     * @param now what {@code time.now_ns()} gives
     * @param output takes what {@code print} prints, line by line
     */
    public ResultSet evaluate(@Nullable Value input, Limits limits, Instant now, Consumer<String> output) {
        return LargeStack.call(() -> run(plan, input, limits, now, output, Observer.NONE, () -> {}));
    }

    /**
     * Evaluates and tells what the evaluation did and which lines it reached; slower than without.
     *
     * @param now what {@code time.now_ns()} gives
     * @param output takes what {@code print} prints, line by line
     */
    public Observation observe(@Nullable Value input, Limits limits, Instant now, Consumer<String> output) {
        return LargeStack.call(() -> {
            LineHits hits = new LineHits();
            Trace trace = new Trace();
            Profile profile = new Profile();
            Observer all = new Observers(List.of(profile, hits, trace));
            ResultSet results = run(observed.get(), input, limits, now, output, all, profile::result);
            return new Observation(results, CoverageReport.of(modules, hits), trace.events(), profile.lines());
        });
    }

    private ResultSet run(
            QueryPlan plan,
            @Nullable Value input,
            Limits limits,
            Instant now,
            Consumer<String> output,
            Observer observer,
            Runnable onResult) {
        Session session = new Session(limits.toSessionLimits(), options(strictBuiltinErrors, now, output, observer));
        List<ResultSet.Result> results = new ArrayList<>();
        ResultSize size = new ResultSize(limits.resultValues());
        try {
            plan.run(session, EvaluationScope.initial(input, data, idCount), frame -> {
                onResult.run();
                ResultSet.Result result = result(plan, frame);
                result.expressions().forEach(expression -> size.add(expression.value()));
                size.add(result.bindings());
                results.add(result);
            });
        } catch (EvaluationException problem) {
            throw new RegoException(problem.diagnostic());
        }
        Statistics statistics = session.statistics();
        return new ResultSet(results, statistics, session.builtinErrors());
    }

    static SessionOptions options(
            boolean strictBuiltinErrors, Instant now, Consumer<String> output, Observer observer) {
        long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        return new SessionOptions(strictBuiltinErrors, nanos, 1, output, observer);
    }

    private ResultSet.Result result(QueryPlan plan, Frame frame) {
        List<ResultSet.Expression> values = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            ValueNode node = plan.expressions().get(i);
            values.add(new ResultSet.Expression(
                    expressions.get(i), Objects.requireNonNull(QueryPlan.expression(node, frame))));
        }
        ObjectBuilder bindings = ObjectValue.builder();
        plan.variables().forEach((name, slot) -> {
            Value value = frame.slot(slot);
            if (value != null) {
                bindings.put(name, value);
            }
        });
        return new ResultSet.Result(values, bindings.build());
    }
}
