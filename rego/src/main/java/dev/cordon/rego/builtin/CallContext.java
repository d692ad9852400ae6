package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ObjectValue;
import java.util.function.Supplier;

/** What a built-in function may know of the evaluation that calls it. */
public interface CallContext {
    /** The time of the evaluation, in nanoseconds since the epoch: the same for all calls. */
    long nowNanos();

    /** Random bits, the same for the same seed. */
    java.util.Random random();

    /** Something computed once per evaluation for a key. */
    <T> T remembered(Object key, Supplier<T> compute);

    /** What {@code opa.runtime} gives. */
    ObjectValue runtime();

    /** Takes what {@code print} prints. */
    void print(String line);

    /**
     * Counts work inside a long computation, so that limits and cancellation reach it.
     *
     * @param steps how much work, in the order of single comparisons
     */
    void spend(long steps);
}
