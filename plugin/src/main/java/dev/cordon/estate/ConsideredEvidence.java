package dev.cordon.estate;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence about an owner, and what became of it.
 *
 * @param organisation null where the evidence names none that the register knows
 * @param source as in {@link OwnerEvidence}
 * @param evidence in words
 * @param why in words, where it did not win
 */
public record ConsideredEvidence(
        @Nullable String organisation,
        String source,
        String evidence,
        @Nullable Location location,
        Outcome outcome,
        String why) {

    /** What became of it. */
    public enum Outcome {
        /** It names the owner. */
        WINS,
        /** It names the same organisation. */
        AGREES,
        /** It names another one, and both name the resource itself. */
        CONFLICTS,
        /** Something stronger names another one. */
        OUTRANKED,
        /** It says who hosts, and would say who owns where nothing else did. */
        HOSTS,
        /** It proves nothing. */
        UNPROVEN,
        /** The register does not want its source asked. */
        IGNORED
    }

    static ConsideredEvidence of(OwnerEvidence evidence, Outcome outcome, String why) {
        return new ConsideredEvidence(
                evidence.organisation(), evidence.source(), evidence.evidence(), evidence.location(), outcome, why);
    }
}
