package dev.cordon.report;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Gate;
import dev.cordon.finding.Location;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.Severity;
import dev.cordon.finding.Totals;
import dev.cordon.finding.Verdict;
import dev.cordon.mapping.ChangedType;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.Coverage;
import dev.cordon.usecase.check.Provenance;
import dev.cordon.usecase.check.Provenance.Origin;
import dev.cordon.usecase.check.Provenance.Source;
import dev.cordon.usecase.check.RuleSummary;
import dev.cordon.usecase.check.Timing;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Check reports of every kind, for tests of reports. */
public final class Reports {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private Reports() {}

    /** By the name of the folder that holds what they look like. */
    public static SortedMap<String, CheckReport> all() {
        SortedMap<String, CheckReport> reports = new TreeMap<>();
        reports.put("fails", fails());
        reports.put("passes", passes());
        reports.put("problems", problems());
        reports.put("problems-and-findings", problemsAndFindings());
        reports.put("nothing-to-check", nothingToCheck());
        reports.put("many-findings", manyFindings());
        reports.put("hostile-names", hostileNames());
        reports.put("report-gate", reportGate());
        return reports;
    }

    public static CheckReport fails() {
        List<Finding> findings =
                List.of(Findings.peering(), Findings.ofRegister(), Findings.undecided(), Findings.tolerated());
        return report(List.of(), decision(findings, verdicts(), gate("enforce", false, "2 critical findings")));
    }

    static CheckReport passes() {
        return report(
                List.of(),
                decision(
                        List.of(Findings.permitted()),
                        List.of(verdict("pnc", Verdict.Kind.PASS, "Nothing forbidden is shared.")),
                        gate("enforce", true)));
    }

    static CheckReport problems() {
        return new CheckReport(
                "1.2.3",
                "estate",
                "2019-07-01",
                List.of(),
                Provenance.NONE,
                Coverage.NONE,
                problemList(),
                null,
                List.of(),
                false,
                List.of());
    }

    static CheckReport problemsAndFindings() {
        return report(
                problemList(),
                decision(List.of(Findings.peering()), verdicts(), gate("enforce", false, "1 critical finding")));
    }

    static CheckReport nothingToCheck() {
        return new CheckReport(
                "1.2.3",
                "estate",
                "2019-07-01",
                List.of("a folder without descriptors is accepted (requireDescriptors is off)"),
                Provenance.NONE,
                new Coverage(new TreeMap<>(), 0, 0, List.of(skipped("no descriptor", 2)), List.of(), List.of()),
                List.of(),
                null,
                List.of(),
                true,
                List.of());
    }

    static CheckReport manyFindings() {
        List<Finding> findings =
                IntStream.range(0, 75).mapToObj(Findings::numbered).toList();
        return report(List.of(), decision(findings, verdicts(), gate("enforce", false, "75 high findings")));
    }

    static CheckReport hostileNames() {
        return report(
                List.of(new Problem(
                        ProblemCode.DESCRIPTOR_SYNTAX,
                        new Location("a\u001b]0;owned\u0007|`<b>.tf", 1, 1),
                        "unexpected \u001b[31m token\n  | <script>\n  | ^",
                        "Write *something* else.")),
                decision(List.of(Findings.hostile()), List.of(), gate("enforce", false, "1 low finding")));
    }

    static CheckReport reportGate() {
        return report(
                List.of(),
                decision(
                        List.of(Findings.peering()),
                        List.of(verdict("pnc", Verdict.Kind.FAIL, "It shares with downland-council.")),
                        gate("report", true, "1 critical finding")));
    }

    private static CheckReport report(List<Problem> problems, Decision decision) {
        return new CheckReport(
                "1.2.3",
                "estate",
                "2019-07-01",
                List.of("the date of the check is 2019-07-01, not the day of the run"),
                provenance(),
                coverage(),
                problems,
                decision,
                List.of(rule()),
                false,
                List.of(new Timing("read", Duration.ofMillis(120)), new Timing("decide", Duration.ofMillis(45))));
    }

    private static Decision decision(List<Finding> findings, List<Verdict> verdicts, Gate gate) {
        return new Decision(
                "2019-07-01",
                findings,
                verdicts,
                totals(findings),
                gate,
                List.of("SEP-ADM-001", "SEP-NET-001", "SEP-UNK-001"),
                List.of("SEP-DNS-001"));
    }

    private static Totals totals(List<Finding> findings) {
        List<Finding> counted = findings.stream()
                .filter(finding -> finding.outcome() != Outcome.PERMITTED)
                .toList();
        Map<Severity, Integer> severities = count(counted, Finding::severity, new EnumMap<>(Severity.class));
        Map<Outcome, Integer> outcomes = count(findings, Finding::outcome, new EnumMap<>(Outcome.class));
        return new Totals(counted.size(), severities, outcomes);
    }

    private static <K> Map<K, Integer> count(List<Finding> findings, Function<Finding, K> key, Map<K, Integer> counts) {
        counts.putAll(findings.stream().collect(Collectors.toMap(key, finding -> 1, Integer::sum)));
        return counts;
    }

    private static Gate gate(String mode, boolean pass, String... reasons) {
        return new Gate(mode, "high", reasons.length == 0, !pass, List.of(reasons));
    }

    private static List<Verdict> verdicts() {
        return List.of(
                verdict("airwave", Verdict.Kind.NOT_SEEN, "No resource of it was read."),
                verdict("ident1", Verdict.Kind.TOLERATED, "An agreement covers its sharing until 2021-03-31."),
                verdict("leds", Verdict.Kind.UNKNOWN, "Something about it is unknown."),
                verdict("pnc", Verdict.Kind.FAIL, "It shares with downland-council."),
                verdict("tetra", Verdict.Kind.PASS, "Nothing forbidden is shared."));
    }

    private static Verdict verdict(String system, Verdict.Kind kind, String message) {
        return new Verdict(
                system, "System " + system, kind, message, 7, 2, null, List.of("downland-council"), List.of());
    }

    private static Coverage coverage() {
        return new Coverage(
                new TreeMap<>(Map.of("terraform", 9, "kubernetes", 3)),
                140,
                230,
                List.of(skipped("no descriptor", 38), skipped("excluded", 2)),
                List.of("helm/Chart.yaml: a chart, not rendered"),
                List.of("azure:tenant:22222222-2222-2222-2222-222222222222"));
    }

    private static Coverage.Skipped skipped(String reason, int files) {
        return new Coverage.Skipped(reason, files, List.of("README.md", "docs/a.txt"));
    }

    private static Provenance provenance() {
        return new Provenance(
                new Source("separation.yaml", Origin.CHECKED_FOLDER, DIGEST),
                List.of(
                        new Source("separation pack 1.2.3", Origin.BUILT_IN, DIGEST),
                        new Source("../policies", Origin.OUTSIDE, DIGEST)),
                List.of(new Source("built-in mappings", Origin.BUILT_IN, DIGEST)),
                List.of(new ChangedType(
                        "terraform", "azurerm_subnet", "replaced", new Location("mappings/own.yaml", 5, 12))),
                List.of(new Source("../council/estate.json", Origin.OUTSIDE, DIGEST)),
                DIGEST);
    }

    private static RuleSummary rule() {
        return new RuleSummary(
                "SEP-NET-001",
                "Private network connection across organisations",
                "A peering, gateway attachment or shared subnet joins two organisations.",
                Severity.CRITICAL,
                "A network that two organisations share carries an incident from one to the other.",
                "Remove the connection.",
                List.of("caf-4.0:B5.b.1", "nist-800-53r5:SC-7"));
    }

    private static List<Problem> problemList() {
        return List.of(
                new Problem(
                        ProblemCode.DESCRIPTOR_SYNTAX,
                        new Location("terraform/main.tf", 4, 7),
                        "expected '=' or '{'\n  4 | resource oops\n    |          ^",
                        "Correct the file; terraform fmt points at the same place."),
                new Problem(
                        ProblemCode.NO_REGISTER,
                        null,
                        "there is no register at separation.yaml",
                        "Write one with cordon:init, or name one with cordon.register."));
    }
}
