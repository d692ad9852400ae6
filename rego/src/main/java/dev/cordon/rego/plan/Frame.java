package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one rule body while it runs. Which slots hold a value at a step is known when the plan is made, so that
 * nothing is undone when a step tries its next way.
 */
public final class Frame {
    final @Nullable Value[] slots;
    final Object[] collectors;
    final Machine machine;
    Scope scope;
    /** What the sink of a rule body has found. */
    @Nullable
    Value result;

    public Frame(Machine machine, Scope scope, FrameSize size) {
        this.machine = machine;
        this.scope = scope;
        this.slots = new Value[size.slots()];
        this.collectors = new Object[size.collectors()];
    }

    public Machine machine() {
        return machine;
    }

    public Scope scope() {
        return scope;
    }

    /** Computes something in another scope. */
    public @Nullable Value inScope(Scope other, Supplier<@Nullable Value> computation) {
        Scope outer = scope;
        scope = other;
        Value computed = computation.get();
        scope = outer;
        return computed;
    }

    public @Nullable Value slot(int index) {
        return slots[index];
    }
}
