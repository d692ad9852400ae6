package dev.cordon.finding;

import java.util.Locale;

/** What became of a candidate finding once agreements, permitted sharing and exemptions were applied. */
public enum Outcome {
    /** Nothing allows it. */
    FORBIDDEN,
    /** An agreement with a plan, or an exemption, covers it for a time. */
    TOLERATED,
    /** A standing rule allows it and its conditions hold. */
    PERMITTED,
    /** It cannot be decided from what was read; never a pass on a restricted resource. */
    UNKNOWN;

    /** The word in documents and reports, such as {@code forbidden}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where the word names no outcome */
    public static Outcome of(String id) {
        for (Outcome outcome : values()) {
            if (outcome.id().equals(id)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException(
                "'" + id + "' is not an outcome; use one of forbidden, tolerated, permitted, unknown");
    }
}
