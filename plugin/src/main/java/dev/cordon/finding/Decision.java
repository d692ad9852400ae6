package dev.cordon.finding;

import java.util.List;

/**
 * The answer of the policies: {@code data.cordon.decision} as {@code docs/policy-input.md} describes it. Java maps it to
 * reports and an exit code and adds nothing.
 *
 * @param asOf ISO date that the decision holds for
 * @param verdicts one per restricted system of the register
 * @param rules ids of the rules that were evaluated
 * @param disabled ids of the rules that were switched off
 */
public record Decision(
        String asOf,
        List<Finding> findings,
        List<Verdict> verdicts,
        Totals totals,
        Gate gate,
        List<String> rules,
        List<String> disabled) {

    public Decision {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
        disabled = List.copyOf(disabled);
    }
}
