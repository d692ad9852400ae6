package dev.cordon.rego.builtin;

import java.util.function.Supplier;

/** What a built-in function may know of the evaluation that calls it. */
public interface CallContext {
    /** The time of the evaluation, in nanoseconds since the epoch: the same for all calls. */
    long nowNanos();

    /** Random bits, the same for the same seed. */
    java.util.Random random();

    /** Something computed once per evaluation for a key. */
    <T> T remembered(Object key, Supplier<T> compute);

    /** Takes what {@code print} prints. */
    void print(String line);

    /** Takes what {@code trace} tells. */
    void note(String message);

    /**
     * Counts work inside a long computation, so that limits and cancellation reach it.
     *
     * @param steps how much work, in the order of single comparisons
     */
    void spend(long steps);

    /** Counts values that a function is about to make, so that the limit of them ends the evaluation before the memory does. */
    void allocate(long values);

    /** How long the evaluation may still take: functions that wait must not wait longer. */
    long remainingNanos();

    /** Ends the evaluation if its time is over or the caller has cancelled it. */
    void checkCancelled();
}
