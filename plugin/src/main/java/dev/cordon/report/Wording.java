package dev.cordon.report;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Gate;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import dev.cordon.finding.Totals;
import dev.cordon.finding.Verdict;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.Coverage;
import dev.cordon.usecase.check.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** Sentences that all formats say alike. */
public final class Wording {

    /** What a pass means, and what it does not. */
    public static final String PASS = "no forbidden sharing in what was read; not a statement of compliance";

    private static final List<Outcome> URGENCY =
            List.of(Outcome.FORBIDDEN, Outcome.UNKNOWN, Outcome.TOLERATED, Outcome.PERMITTED);

    /** The order in which people read findings: what fails first, the worst of it first, then by place. */
    public static final Comparator<Finding> READING_ORDER = Comparator.<Finding>comparingInt(
                    finding -> URGENCY.indexOf(finding.outcome()))
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Wording::place)
            .thenComparing(Finding::address)
            .thenComparing(Finding::message);

    private Wording() {}

    /** {@code path:line:column}, or what stands in for it where no file is to blame. */
    public static String place(Finding finding) {
        return finding.location() == null ? "the register" : finding.location().toString();
    }

    /** One line for a verdict, such as {@code PASS: no forbidden sharing in what was read; …}. */
    public static String explain(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.PASS ? PASS : verdict.message();
    }

    /** {@code FAIL}, {@code PASS} …: the outcome of the whole check in one or two words. */
    public static String headline(CheckReport report) {
        if (!report.problems().isEmpty()) {
            return "ERROR";
        }
        if (report.decision() == null) {
            return "NOTHING TO CHECK";
        }
        return fails(report.decision()) ? "FAIL" : "PASS";
    }

    /** {@code 11 findings: 10 critical, 1 high (11 forbidden); 2 permitted}. */
    public static String totals(Totals totals) {
        if (totals.findings() == 0) {
            return "no findings" + permitted(totals);
        }
        StringJoiner severities = new StringJoiner(", ");
        for (Severity severity : Severity.values()) {
            int count = totals.bySeverity().getOrDefault(severity, 0);
            if (count > 0) {
                severities.add(count + " " + severity.id());
            }
        }
        StringJoiner outcomes = new StringJoiner(", ", " (", ")");
        for (Outcome outcome : List.of(Outcome.FORBIDDEN, Outcome.TOLERATED, Outcome.UNKNOWN)) {
            int count = totals.byOutcome().getOrDefault(outcome, 0);
            if (count > 0) {
                outcomes.add(count + " " + outcome.id());
            }
        }
        return count(totals.findings(), "finding") + ": " + severities + outcomes + permitted(totals);
    }

    /** {@code 12 files read (kubernetes 3, terraform 9), 40 skipped; 140 resources, 230 relations}. */
    public static String coverage(Coverage coverage) {
        StringJoiner platforms = new StringJoiner(", ", " (", ")").setEmptyValue("");
        coverage.files().forEach((platform, files) -> platforms.add(platform + " " + files));
        return count(coverage.filesRead(), "file") + " read" + platforms + ", " + coverage.filesSkipped() + " skipped; "
                + count(coverage.resources(), "resource") + ", " + count(coverage.edges(), "relation");
    }

    /** What was skipped, noted and not seen, one sentence each. */
    public static List<String> coverageDetails(Coverage coverage) {
        List<String> details = new ArrayList<>();
        for (Coverage.Skipped skipped : coverage.skipped()) {
            String more = skipped.files() > skipped.examples().size() ? ", ..." : "";
            details.add("skipped " + count(skipped.files(), "file") + ": " + skipped.reason() + " ("
                    + String.join(", ", skipped.examples()) + more + ")");
        }
        coverage.notes().forEach(note -> details.add("note: " + note));
        coverage.unseen().forEach(end -> details.add("not seen: " + end));
        return details;
    }

    /** Where register, policies and mappings came from, one sentence each. */
    public static List<String> provenance(Provenance provenance) {
        List<String> lines = new ArrayList<>();
        if (provenance.register() != null) {
            lines.add("register " + source(provenance.register()));
        }
        provenance.policies().forEach(source -> lines.add("policies " + source(source)));
        provenance.mappings().forEach(source -> lines.add("mappings " + source(source)));
        provenance.estates().forEach(source -> lines.add("estate " + source(source)));
        return lines;
    }

    /** {@code enforce, fails on high and worse: closed: 10 critical findings}. */
    public static String gate(Gate gate) {
        String state = gate.blocks() ? "closed" : "open";
        String reasons = gate.reasons().isEmpty() ? "" : ": " + String.join("; ", gate.reasons());
        return gate.mode() + ", fails on " + gate.failOn() + " and worse: " + state + reasons;
    }

    /** {@code 1 file}, {@code 2 files}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Under the gate {@code report} the build goes on, and the report says FAIL all the same. */
    private static boolean fails(Decision decision) {
        return !decision.gate().pass()
                || decision.verdicts().stream()
                        .anyMatch(verdict -> verdict.kind().isFailure());
    }

    private static String source(Provenance.Source source) {
        String digest = source.sha256().length() > 12 ? source.sha256().substring(0, 12) : source.sha256();
        return source.name() + " (" + source.origin().id() + ", sha256 " + digest + ")";
    }

    private static String permitted(Totals totals) {
        int permitted = totals.byOutcome().getOrDefault(Outcome.PERMITTED, 0);
        return permitted == 0 ? "" : "; " + permitted + " permitted";
    }
}
