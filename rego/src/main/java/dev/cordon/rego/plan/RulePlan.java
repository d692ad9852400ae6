package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules that define one document. Its value is computed at most once per scope. */
public abstract sealed class RulePlan permits CompletePlan, PartialPlan {
    static final Object UNDEFINED = new Object();

    private final int id;
    private final List<Value> path;
    private final Span span;

    RulePlan(int id, List<Value> path, Span span) {
        this.id = id;
        this.path = List.copyOf(path);
        this.span = span;
    }

    /** A number that no other rule or function of the plan has, counted from zero. */
    public final int id() {
        return id;
    }

    /** The path of the document below {@code data}. */
    public final List<Value> path() {
        return path;
    }

    public final Span span() {
        return span;
    }

    /** The value in a scope, or null if it is undefined. */
    final @Nullable Value value(Frame caller) {
        Scope scope = caller.scope;
        Object known = scope.remembered(id);
        if (known instanceof Value value) {
            return value;
        }
        if (known == UNDEFINED) {
            return null;
        }
        Value computed = compute(caller);
        scope.remember(id, computed == null ? UNDEFINED : computed);
        return computed;
    }

    /** The value if it has been computed in this scope; null otherwise, and if it is undefined. */
    final @Nullable Value known(Frame caller) {
        return caller.scope.remembered(id) instanceof Value value ? value : null;
    }

    private @Nullable Value compute(Frame caller) {
        if (caller.scope.isReplaced(path)) {
            return BaseDataNode.lookup(caller.scope.data(), path.toArray(new Value[0]));
        }
        caller.machine.enter(span);
        Value result = evaluate(caller);
        caller.machine.leave();
        return result;
    }

    abstract @Nullable Value evaluate(Frame caller);
}
