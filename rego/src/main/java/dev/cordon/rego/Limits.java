package dev.cordon.rego;

import dev.cordon.rego.eval.SessionLimits;
import java.time.Duration;

/**
 * When an evaluation is ended with an error.
 *
 * @param time how long it may take
 * @param allocatedValues how many values it may make, which bounds its memory
 * @param depth how deep rules and functions may call each other
 */
public record Limits(Duration time, long allocatedValues, int depth) {
    /** Five minutes, two thousand million values, two thousand calls. */
    public static final Limits DEFAULT = new Limits(Duration.ofMinutes(5), 2_000_000_000L, 2_000);

    SessionLimits toSessionLimits() {
        return new SessionLimits(time.toNanos(), allocatedValues, depth);
    }

    public Limits withTime(Duration newTime) {
        return new Limits(newTime, allocatedValues, depth);
    }

    public Limits withAllocatedValues(long newAllocatedValues) {
        return new Limits(time, newAllocatedValues, depth);
    }

    public Limits withDepth(int newDepth) {
        return new Limits(time, allocatedValues, newDepth);
    }
}
