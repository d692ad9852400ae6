package dev.cordon.rego;

import dev.cordon.rego.eval.EvaluationScope;
import dev.cordon.rego.eval.Session;
import dev.cordon.rego.eval.SessionOptions;
import dev.cordon.rego.eval.Statistics;
import dev.cordon.rego.plan.EvaluationException;
import dev.cordon.rego.plan.Frame;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A prepared query. Immutable and safe for concurrent use. */
public final class Query {
    private final QueryPlan plan;
    private final int ruleCount;
    private final ObjectValue data;
    private final List<String> expressions;
    private final boolean strictBuiltinErrors;

    Query(QueryPlan plan, int ruleCount, ObjectValue data, List<String> expressions, boolean strictBuiltinErrors) {
        this.plan = plan;
        this.ruleCount = ruleCount;
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
        return LargeStack.call(() -> run(input, limits, now, output));
    }

    private ResultSet run(@Nullable Value input, Limits limits, Instant now, Consumer<String> output) {
        Session session = new Session(limits.toSessionLimits(), options(strictBuiltinErrors, now, output));
        List<ResultSet.Result> results = new ArrayList<>();
        try {
            plan.run(session, EvaluationScope.initial(input, data, ruleCount), frame -> results.add(result(frame)));
        } catch (EvaluationException problem) {
            throw new RegoException(problem.diagnostic());
        }
        Statistics statistics = session.statistics();
        return new ResultSet(results, statistics);
    }

    static SessionOptions options(boolean strictBuiltinErrors, Instant now, Consumer<String> output) {
        long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        return new SessionOptions(strictBuiltinErrors, nanos, 1, output);
    }

    private ResultSet.Result result(Frame frame) {
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
