package dev.cordon.report.format;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Problem;
import dev.cordon.finding.Verdict;
import dev.cordon.mapping.ChangedType;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Wording;
import dev.cordon.report.format.JUnitSuite.Case;
import dev.cordon.report.format.JUnitSuite.Property;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.RuleSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JUnit XML, which every CI server shows: one suite of the restricted systems, one of the rules, and one of the problems
 * where there are any. What makes the check milder, and the types that a team's own mappings change, are properties of a suite
 * without cases. Forbidden and undecided findings are failures; tolerated and permitted ones are output.
 */
public final class JUnitReport implements ReportFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "TEST-cordon.xml";
    }

    @Override
    public String render(CheckReport report) {
        List<JUnitSuite> suites = new ArrayList<>();
        List<Property> properties = properties(report);
        if (!properties.isEmpty()) {
            suites.add(new JUnitSuite("cordon.run", properties, List.of()));
        }
        Decision decision = report.decision();
        if (decision != null) {
            suites.add(systems(decision.verdicts()));
            suites.add(rules(report, decision));
        }
        if (!report.problems().isEmpty()) {
            suites.add(problems(report.problems()));
        }
        return JUnitSuite.write(suites);
    }

    private static List<Property> properties(CheckReport report) {
        List<Property> properties = new ArrayList<>();
        report.cautions().forEach(caution -> properties.add(new Property("caution", caution)));
        for (ChangedType one : report.provenance().changedTypes()) {
            String value = one.platform() + " " + one.type() + " " + one.change() + " by " + one.location();
            properties.add(new Property("changedType", value));
        }
        return properties;
    }

    private static JUnitSuite systems(List<Verdict> verdicts) {
        List<Case> cases = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            String name = verdict.system() + ": " + verdict.title();
            String text = verdict.kind().id() + ": " + Wording.explain(verdict);
            cases.add(
                    switch (verdict.kind()) {
                        case FAIL, UNKNOWN -> Case.failed(name, verdict.message(), text);
                        case NOT_SEEN -> Case.skipped(name, text);
                        case TOLERATED, PASS -> Case.passed(name, text);
                    });
        }
        return new JUnitSuite("cordon.systems", cases);
    }

    private static JUnitSuite rules(CheckReport report, Decision decision) {
        Map<String, String> titles = new TreeMap<>();
        decision.rules().forEach(rule -> titles.put(rule, ""));
        decision.findings().forEach(finding -> titles.put(finding.rule(), finding.title()));
        for (RuleSummary rule : report.rules()) {
            titles.computeIfPresent(rule.id(), (id, title) -> rule.title());
        }
        List<Case> cases = new ArrayList<>();
        titles.forEach((rule, title) -> cases.add(ruleCase(rule, title, decision.findings())));
        return new JUnitSuite("cordon.rules", cases);
    }

    private static Case ruleCase(String rule, String title, List<Finding> all) {
        List<Finding> findings = all.stream()
                .filter(finding -> finding.rule().equals(rule))
                .sorted(Wording.READING_ORDER)
                .toList();
        List<Finding> failing = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.FORBIDDEN || finding.outcome() == Outcome.UNKNOWN)
                .toList();
        String name = title.isBlank() ? rule : rule + ": " + title;
        String text =
                String.join("\n", findings.stream().map(JUnitReport::describe).toList());
        return failing.isEmpty()
                ? Case.passed(name, text)
                : Case.failed(name, Wording.count(failing.size(), "finding"), text);
    }

    private static String describe(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(Wording.place(finding)).append(": ");
        text.append(finding.severity().id()).append(", ");
        text.append(finding.outcome().id()).append(": ");
        text.append(finding.message()).append('\n');
        finding.steps().forEach(step -> text.append("    ").append(step).append('\n'));
        text.append("    ").append(finding.remediation()).append('\n');
        return text.toString();
    }

    private static JUnitSuite problems(List<Problem> problems) {
        List<Case> cases = problems.stream()
                .sorted(Comparator.naturalOrder())
                .map(problem -> Case.broken(
                        problem.code().id() + (problem.location() == null ? "" : " " + problem.location()),
                        problem.message(),
                        problem.remedy()))
                .toList();
        return new JUnitSuite("cordon.problems", cases);
    }
}
