package dev.cordon.usecase.check;

import dev.cordon.estate.Estate;
import dev.cordon.estate.UnprovenTag;
import dev.cordon.estate.UnseenEnd;
import dev.cordon.finding.Decision;
import dev.cordon.policy.RuleMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the resources: the decision, and what it rests on.
 *
 * @param decision null where the policies were not asked
 * @param edges number of relations between resources
 * @param notes what a reader should know of the estate
 * @param unseen ends of relations that nobody has seen
 */
record Judgement(
        @Nullable Decision decision,
        List<RuleSummary> rules,
        int edges,
        List<String> notes,
        List<String> unseen,
        Provenance provenance) {

    static final Judgement NONE = new Judgement(null, List.of(), 0, List.of(), List.of(), Provenance.NONE);

    static Judgement of(Estate estate, List<String> joining, Provenance provenance) {
        List<String> notes = new ArrayList<>(joining);
        estate.unproven().forEach(tag -> notes.add(note(tag)));
        return new Judgement(
                null,
                List.of(),
                estate.edges().size(),
                notes,
                estate.unseen().stream().map(Judgement::unseen).toList(),
                provenance);
    }

    Judgement restingOn(@Nullable Provenance known) {
        return known == null ? this : new Judgement(decision, rules, edges, notes, unseen, known);
    }

    Judgement with(@Nullable Decision reached, LoadedPolicies policies) {
        List<RuleSummary> evaluated = reached == null
                ? List.of()
                : policies.set().rules().values().stream()
                        .filter(rule -> reached.rules().contains(rule.id()))
                        .map(Judgement::summary)
                        .toList();
        return new Judgement(reached, evaluated, edges, notes, unseen, provenance);
    }

    private static RuleSummary summary(RuleMetadata rule) {
        return new RuleSummary(
                rule.id(),
                rule.title(),
                rule.description(),
                rule.severity(),
                rule.rationale(),
                rule.remediation(),
                rule.controls());
    }

    private static String note(UnprovenTag tag) {
        return tag.first() + ": the tag " + tag.tag() + " = " + tag.value() + " names no organisation of the register ("
                + tag.resources() + (tag.resources() == 1 ? " resource)" : " resources)");
    }

    private static String unseen(UnseenEnd end) {
        String place = end.location() == null ? "" : " at " + end.location();
        return end.id() + ", referred to by " + end.referredBy() + place;
    }
}
