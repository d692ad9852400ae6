package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A function that the policy defines. What it gives is remembered for the scope, as long as that turns out to be of use. */
public final class FunctionPlan implements Callable {
    private final int id;
    private final String name;
    private final List<Value> path;
    private final int arity;
    private final Span span;
    private @Nullable SingleValue value;

    /**
     * Makes a function that is still to be defined.
     *
     * @param id a number that no other function and no rule has
     * @param name the dotted path, {@code data} included
     */
    public FunctionPlan(int id, String name, List<Value> path, int arity, Span span) {
        this.id = id;
        this.name = name;
        this.path = List.copyOf(path);
        this.arity = arity;
        this.span = span;
    }

    public String name() {
        return name;
    }

    public List<Value> path() {
        return path;
    }

    public int arity() {
        return arity;
    }

    /** Completes the plan: rules refer to each other before all of them are planned. */
    public void define(List<Definition> rules, @Nullable Definition defaultDefinition) {
        value = new SingleValue(rules, defaultDefinition, SingleValue.FUNCTION_CONFLICT);
    }

    @Override
    public @Nullable Value call(Frame caller, Value[] arguments) {
        if (arguments.length != arity) {
            return null;
        }
        CallMemo memo = memo(caller.scope);
        if (!memo.isUseful()) {
            return evaluate(caller, arguments);
        }
        Object known = memo.find(arguments);
        if (known != null) {
            caller.machine.tick();
            return known instanceof Value value ? value : null;
        }
        Value result = evaluate(caller, arguments);
        memo.put(arguments, result);
        return result;
    }

    private CallMemo memo(Scope scope) {
        if (scope.remembered(id) instanceof CallMemo known) {
            return known;
        }
        CallMemo memo = new CallMemo();
        scope.remember(id, memo);
        return memo;
    }

    private @Nullable Value evaluate(Frame caller, Value[] arguments) {
        caller.machine.enter(span);
        Value result = Objects.requireNonNull(value).of(caller, arguments);
        caller.machine.leave();
        return result;
    }
}
