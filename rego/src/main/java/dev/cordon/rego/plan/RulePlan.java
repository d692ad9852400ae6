package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules that define one document. The value is computed at most once per scope: for sets and objects that is the whole
 * extent, in which elements are then found by their hash.
 */
public abstract sealed class RulePlan permits CompletePlan, PartialSetPlan, PartialObjectPlan {
    private static final Object UNDEFINED = new Object();

    private final int id;
    private final List<Value> path;
    private final Span span;

    RulePlan(int id, List<Value> path, Span span) {
        this.id = id;
        this.path = List.copyOf(path);
        this.span = span;
    }

    /** A number that no other rule of the plan has, counted from zero. */
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
        Object known = scope.remembered(this);
        if (known == null) {
            known = compute(caller);
            scope.remember(this, known == null ? UNDEFINED : known);
        }
        return known instanceof Value value ? value : null;
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
