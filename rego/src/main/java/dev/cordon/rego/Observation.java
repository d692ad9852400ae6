package dev.cordon.rego;

import dev.cordon.rego.eval.LineProfile;
import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.testing.CoverageReport;
import java.util.List;

/**
 * An evaluation that was watched.
 *
 * @param coverage the lines that it reached
 * @param trace what it did, in order; the longest traces are cut off
 * @param profile what it spent on each line
 */
public record Observation(
        ResultSet results, CoverageReport coverage, List<TraceEvent> trace, List<LineProfile> profile) {
    public Observation {
        trace = List.copyOf(trace);
        profile = List.copyOf(profile);
    }
}
