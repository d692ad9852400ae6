package dev.cordon.usecase.check;

import dev.cordon.finding.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the resources: the decision, and what it rests on.
 *
 * @param decision null where the policies were not asked
 * @param edges number of relations between resources
 * @param unseen ends of relations that nobody has seen
 */
record Judgement(
        @Nullable Decision decision, List<RuleSummary> rules, int edges, List<String> unseen, Provenance provenance) {

    static final Judgement NONE = new Judgement(null, List.of(), 0, List.of(), Provenance.NONE);
}
