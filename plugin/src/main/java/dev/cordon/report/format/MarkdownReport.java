package dev.cordon.report.format;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Problem;
import dev.cordon.finding.Verdict;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Wording;
import dev.cordon.usecase.check.CheckReport;
import java.util.List;

/** A summary that fits into the description of a merge request. */
public final class MarkdownReport implements ReportFormat {

    /** Code hosts cut long comments; the complete list is in the other reports. */
    private static final int MOST_FINDINGS = 50;

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "cordon.md";
    }

    @Override
    public String render(CheckReport report) {
        Markdown text = new Markdown();
        text.line("## Cordon: " + Wording.headline(report)).line("");
        text.line("Checked " + Markdown.code(report.root()) + " as of " + report.asOf() + ".");
        report.cautions().forEach(caution -> text.line("").line("> **Caution:** " + Markdown.escape(caution)));
        problems(text, report.problems());
        Decision decision = report.decision();
        if (decision != null) {
            verdicts(text, decision.verdicts());
            findings(text, decision.findings());
            gate(text, report, decision);
        }
        coverage(text, report);
        return text.toString();
    }

    private static void problems(Markdown text, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        text.line("").line("### What kept Cordon from its job").line("");
        for (Problem problem : problems) {
            String place = problem.location() == null ? "" : Markdown.code(problem.location() + "") + ": ";
            text.line("- " + place + problem.code().id() + ": " + Markdown.escape(problem.message()) + " "
                    + Markdown.escape(problem.remedy()));
        }
    }

    private static void verdicts(Markdown text, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        text.line("").row("System", "Verdict", "Why").line("|---|---|---|");
        for (Verdict verdict : verdicts) {
            text.row(
                    Markdown.escape(verdict.title()) + " (" + Markdown.escape(verdict.system()) + ")",
                    "**" + verdict.kind().id() + "**",
                    Markdown.escape(Wording.explain(verdict)));
        }
    }

    private static void findings(Markdown text, List<Finding> findings) {
        List<Finding> open = findings.stream()
                .filter(finding -> finding.outcome() != Outcome.PERMITTED)
                .sorted(Wording.READING_ORDER)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        text.line("").row("Severity", "Outcome", "Rule", "Where", "What", "What to do");
        text.line("|---|---|---|---|---|---|");
        for (Finding finding : open.subList(0, Math.min(MOST_FINDINGS, open.size()))) {
            text.row(
                    finding.severity().id(),
                    finding.outcome().id(),
                    Markdown.escape(finding.rule()),
                    Markdown.code(Wording.place(finding)),
                    Markdown.escape(finding.message()),
                    Markdown.escape(finding.remediation()));
        }
        if (open.size() > MOST_FINDINGS) {
            text.line("").line((open.size() - MOST_FINDINGS) + " more findings are in the JSON report.");
        }
    }

    /** A gate says nothing where Cordon could not do its job. */
    private static void gate(Markdown text, CheckReport report, Decision decision) {
        text.line("").line(Markdown.escape(Wording.totals(decision.totals())) + ".");
        if (report.problems().isEmpty()) {
            text.line("Gate " + Markdown.escape(Wording.gate(decision.gate())) + ".");
        }
    }

    private static void coverage(Markdown text, CheckReport report) {
        text.line("").line("<details><summary>What was looked at</summary>").line("");
        text.line("- " + Wording.coverage(report.coverage()));
        Wording.coverageDetails(report.coverage()).forEach(detail -> text.line("- " + Markdown.escape(detail)));
        Wording.provenance(report.provenance()).forEach(detail -> text.line("- " + Markdown.escape(detail)));
        text.line("").line("</details>");
    }
}
