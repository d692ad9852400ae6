package dev.cordon.policy;

import dev.cordon.finding.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the METADATA of a rule's package says. Rules of the pack say all of it; a security team's own may say less.
 *
 * @param id such as {@code SEP-NET-001}; the package name where the METADATA gives none
 * @param packageName such as {@code separation.sep_net_001}
 * @param severity of findings that concern a restricted system
 * @param severityElsewhere of findings that concern none, or null for one step below
 * @param layer such as {@code network}
 * @param tolerable whether an agreement or an exemption can make its findings tolerable
 * @param moreSpecificThan rules that yield to this one where both look at the same edge
 * @param controls requirements that it serves, such as {@code caf-4.0:B5.b.1}
 * @param references public documents that it goes back to
 */
public record RuleMetadata(
        String id,
        String packageName,
        String title,
        String description,
        Severity severity,
        @Nullable Severity severityElsewhere,
        String layer,
        boolean tolerable,
        List<String> moreSpecificThan,
        List<String> controls,
        String rationale,
        String remediation,
        List<String> references)
        implements Comparable<RuleMetadata> {

    public RuleMetadata {
        Objects.requireNonNull(id);
        moreSpecificThan = List.copyOf(moreSpecificThan);
        controls = List.copyOf(controls);
        references = List.copyOf(references);
    }

    @Override
    public int compareTo(RuleMetadata other) {
        return id.compareTo(other.id);
    }
}
