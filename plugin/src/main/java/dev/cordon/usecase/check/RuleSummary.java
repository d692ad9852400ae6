package dev.cordon.usecase.check;

import dev.cordon.finding.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What reports tell of a rule beside its findings.
 *
 * @param rationale why the rule exists; may be empty
 * @param remediation what to do about its findings; may be empty
 * @param controls requirements that it serves, such as {@code caf-4.0:B5.b.1}
 */
public record RuleSummary(
        String id,
        String title,
        String description,
        Severity severity,
        String rationale,
        String remediation,
        List<String> controls)
        implements Comparable<RuleSummary> {

    public RuleSummary {
        Objects.requireNonNull(id);
        controls = List.copyOf(controls);
    }

    @Override
    public int compareTo(RuleSummary other) {
        return id.compareTo(other.id);
    }
}
