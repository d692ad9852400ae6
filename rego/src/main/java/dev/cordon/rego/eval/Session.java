package dev.cordon.rego.eval;

import dev.cordon.rego.builtin.BuiltinException;
import dev.cordon.rego.builtin.CallContext;
import dev.cordon.rego.plan.CollectionIndex;
import dev.cordon.rego.plan.EvaluationException;
import dev.cordon.rego.plan.IndexKey;
import dev.cordon.rego.plan.Machine;
import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.plan.RulePlan;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One evaluation: counts what it costs, and ends it where a limit says so or the thread is interrupted. */
public final class Session implements Machine {
    /** How many ticks pass between two looks at the clock. */
    private static final int CLOCK_INTERVAL = 1024;

    private static final int MOST_BUILTIN_ERRORS = 10_000;

    private final SessionLimits limits;
    private final SessionOptions options;
    private final SessionCallContext callContext;
    private final Statistics statistics = new Statistics();
    private final IndexCache indexes = new IndexCache(statistics);
    private final List<Diagnostic> builtinErrors = new ArrayList<>();
    private final long deadline;
    private long ticks;
    private long values;
    private int depth;

    public Session(SessionLimits limits, SessionOptions options) {
        this.limits = limits;
        this.options = options;
        this.callContext = new SessionCallContext(options, this);
        long now = System.nanoTime();
        this.deadline = now + Math.min(limits.nanos(), Long.MAX_VALUE / 4);
    }

    /** The problems of built-in functions that only left results undefined. */
    public List<Diagnostic> builtinErrors() {
        return builtinErrors;
    }

    public Statistics statistics() {
        statistics.stepsTaken(ticks);
        return statistics;
    }

    @Override
    public void tick() {
        if (++ticks % CLOCK_INTERVAL == 0) {
            checkClock();
        }
    }

    void spend(long steps) {
        long before = ticks / CLOCK_INTERVAL;
        ticks += steps;
        if (ticks / CLOCK_INTERVAL != before) {
            checkClock();
        }
    }

    long remainingNanos() {
        return deadline - System.nanoTime();
    }

    void checkClock() {
        if (Thread.currentThread().isInterrupted()) {
            throw new EvaluationException(EvaluationException.CANCEL, "caller cancelled query execution", null);
        }
        if (System.nanoTime() - deadline > 0) {
            throw cancelled("time limit of " + limits.nanos() / 1_000_000 + " ms reached", "raise the time limit");
        }
    }

    @Override
    public void allocated(long count) {
        values += count;
        if (values > limits.values()) {
            throw cancelled("limit of " + limits.values() + " values reached", "raise the limit of allocated values");
        }
    }

    private static EvaluationException cancelled(String message, String hint) {
        return new EvaluationException(EvaluationException.CANCEL, message, null, hint);
    }

    @Override
    public void enter(Span span) {
        if (++depth > limits.depth()) {
            throw new EvaluationException(
                    EvaluationException.CANCEL,
                    "limit of " + limits.depth() + " nested calls reached",
                    span,
                    "raise the depth limit");
        }
    }

    @Override
    public void leave() {
        depth--;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public void returnTo(int earlier) {
        depth = earlier;
    }

    @Override
    public CallContext callContext() {
        return callContext;
    }

    @Override
    public void builtinProblem(String function, BuiltinException problem, Span span) {
        String message = function + ": " + problem.getMessage();
        if (options.strictBuiltinErrors() || problem.isHalting()) {
            throw new EvaluationException(problem.kind().code(), message, span);
        }
        if (builtinErrors.size() < MOST_BUILTIN_ERRORS) {
            builtinErrors.add(Diagnostic.error(problem.kind().code(), message, span));
        }
    }

    @Override
    public @Nullable CollectionIndex index(Value collection, IndexKey key) {
        return indexes.find(collection, key);
    }

    @Override
    public Observer observer() {
        return options.observer();
    }

    @Override
    public void ruleEvaluated(RulePlan rule) {
        statistics.ruleEvaluated(rule.path().stream()
                .map(key -> key instanceof StringValue text ? text.value() : key.toString())
                .collect(Collectors.joining(".")));
    }
}
