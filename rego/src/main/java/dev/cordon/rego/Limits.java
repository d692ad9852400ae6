package dev.cordon.rego;

import dev.cordon.rego.eval.SessionLimits;
import java.time.Duration;

/**
 * When an evaluation is ended with an error.
 *
 * @param time how long it may take
 * @param allocatedValues how many values it may make, which bounds its memory
 * @param depth how deep rules and functions may call each other
 * @param resultValues how many values the results may hold, each element and key counted as often as it stands in them
 */
public record Limits(Duration time, long allocatedValues, int depth, long resultValues) {
    /** Five minutes, two thousand million values made, twenty thousand calls, a hundred million values in the results. */
    public static final Limits DEFAULT = new Limits(Duration.ofMinutes(5), 2_000_000_000L, 20_000, 100_000_000L);

    SessionLimits toSessionLimits() {
        return new SessionLimits(time.toNanos(), allocatedValues, depth);
    }

    public Limits withTime(Duration newTime) {
        return new Limits(newTime, allocatedValues, depth, resultValues);
    }

    public Limits withAllocatedValues(long newAllocatedValues) {
        return new Limits(time, newAllocatedValues, depth, resultValues);
    }

    public Limits withDepth(int newDepth) {
        return new Limits(time, allocatedValues, newDepth, resultValues);
    }

    public Limits withResultValues(long newResultValues) {
        return new Limits(time, allocatedValues, depth, newResultValues);
    }
}
