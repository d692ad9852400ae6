package dev.cordon.usecase.check;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Problem;
import dev.cordon.usecase.ExitStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a check has to tell, in the order in which a reader wants it. Report formats render it and add
 * nothing.
 *
 * @param cordonVersion of the program
 * @param root the checked folder, as the user knows it
 * @param asOf ISO date that the check holds for
 * @param cautions settings that make the check milder than it would be by default, one sentence each; formats show them
 *     at the top
 * @param provenance where register, policies and mappings came from
 * @param coverage what was read, what was skipped, what nobody has seen
 * @param problems what kept Cordon from doing its job; any of them outweighs the decision
 * @param decision the answer of the policies, or null where they were not asked
 * @param rules metadata of the rules that were evaluated
 * @param nothingToCheck no descriptor was found, and the user said that this is no error
 * @param timings where the time went; empty unless asked for
 */
public record CheckReport(
        String cordonVersion,
        String root,
        String asOf,
        List<String> cautions,
        Provenance provenance,
        Coverage coverage,
        List<Problem> problems,
        @Nullable Decision decision,
        List<RuleSummary> rules,
        boolean nothingToCheck,
        List<Timing> timings) {

    /** Version of the report document, raised when a field changes its meaning. */
    public static final int VERSION = 1;

    public CheckReport {
        Objects.requireNonNull(root);
        cautions = List.copyOf(cautions);
        problems = problems.stream().sorted().toList();
        rules = rules.stream().sorted().toList();
        timings = List.copyOf(timings);
        if (decision == null && problems.isEmpty() && !nothingToCheck) {
            throw new IllegalArgumentException("a check without decision must say what kept it from one");
        }
    }

    /** Problems outweigh the gate; a check without a decision holds only where there was nothing to check. */
    public ExitStatus status() {
        if (!problems.isEmpty()) {
            return ExitStatus.CANNOT;
        }
        return decision != null && decision.gate().blocks() ? ExitStatus.FAILS : ExitStatus.HOLDS;
    }

    /** The findings of the decision; none where there is no decision. */
    public List<Finding> findings() {
        return decision == null ? List.of() : decision.findings();
    }
}
