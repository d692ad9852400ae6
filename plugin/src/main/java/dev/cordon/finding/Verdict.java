package dev.cordon.finding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the policies say about one restricted system as a whole.
 *
 * @param system id in the register, such as {@code pnc}
 * @param message why, in one sentence
 * @param resources how many resources serve or support the system in what was read
 * @param findings how many findings concern it, permitted ones aside
 * @param until ISO date of the last day of what tolerates the sharing, or null
 * @param organisations that share with it without a standing permission
 * @param path edge ids of the worst finding's evidence
 */
public record Verdict(
        String system,
        String title,
        Kind kind,
        String message,
        int resources,
        int findings,
        @Nullable String until,
        List<String> organisations,
        List<String> path) {

    public Verdict {
        Objects.requireNonNull(system);
        Objects.requireNonNull(kind);
        organisations = List.copyOf(organisations);
        path = List.copyOf(path);
    }

    /** Worst first. */
    public enum Kind {
        FAIL("FAIL"),
        UNKNOWN("UNKNOWN"),
        TOLERATED("TOLERATED"),
        /** No forbidden sharing in what was read; not a statement of compliance. */
        PASS("PASS"),
        /** No resource of the system in what was read; never a pass. */
        NOT_SEEN("NOT SEEN");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The words in documents and reports, such as {@code NOT SEEN}. */
        public String id() {
            return id;
        }

        /** Whether this is a no: sharing that is forbidden, or that cannot be decided. */
        public boolean isFailure() {
            return this == FAIL || this == UNKNOWN;
        }

        /** @throws IllegalArgumentException where the words name no verdict */
        public static Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "'" + id + "' is not a verdict; use one of FAIL, UNKNOWN, TOLERATED, PASS, NOT SEEN");
        }
    }
}
