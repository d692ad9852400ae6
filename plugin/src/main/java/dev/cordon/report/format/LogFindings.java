package dev.cordon.report.format;

import dev.cordon.finding.Finding;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import dev.cordon.report.LogLine;
import dev.cordon.report.Styler;
import dev.cordon.report.Styler.Style;
import dev.cordon.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings in the log: grouped by the systems that they concern, the worst first, twenty at most. */
final class LogFindings {

    private static final int MOST_FINDINGS = 20;

    private final Styler styler;
    private final String rest;

    LogFindings(Styler styler, String rest) {
        this.styler = styler;
        this.rest = rest;
    }

    List<LogLine> lines(List<Finding> findings) {
        List<Finding> ordered = findings.stream().sorted(Wording.READING_ORDER).toList();
        List<Finding> shown = ordered.subList(0, Math.min(MOST_FINDINGS, ordered.size()));
        List<LogLine> lines = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> group : bySystems(shown).entrySet()) {
            lines.add(LogLine.info(""));
            lines.add(LogLine.info(styler.style(Style.TITLE, group.getKey())));
            group.getValue().forEach(finding -> lines.addAll(lines(finding)));
        }
        if (ordered.size() > shown.size()) {
            lines.add(LogLine.info(""));
            lines.add(LogLine.warning(rest(ordered.subList(shown.size(), ordered.size()))));
        }
        return lines;
    }

    /** In the order of the worst finding of each group. */
    private static Map<String, List<Finding>> bySystems(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String systems = finding.systems().isEmpty()
                    ? "No restricted system"
                    : "Restricted: " + String.join(", ", finding.systems());
            groups.computeIfAbsent(LogText.printable(systems), key -> new ArrayList<>())
                    .add(finding);
        }
        return groups;
    }

    private List<LogLine> lines(Finding finding) {
        List<LogLine> lines = new ArrayList<>();
        String label = finding.severity().id() + ", " + finding.outcome().id();
        String head = LogText.printable(finding.rule() + " " + finding.address());
        lines.add(line(finding, "  " + styler.style(style(finding), label) + "  " + head));
        lines.add(line(finding, "      where  " + LogText.printable(Wording.place(finding))));
        lines.add(line(finding, "      what   " + LogText.printable(finding.message())));
        String word = "path ";
        for (String step : finding.steps()) {
            lines.add(line(finding, "      " + word + "  " + LogText.printable(step)));
            word = "     ";
        }
        if (!finding.reason().isBlank()) {
            lines.add(line(finding, "      why    " + LogText.printable(finding.reason())));
        }
        if (finding.outcome() != Outcome.PERMITTED) {
            lines.add(line(finding, "      do     " + LogText.printable(finding.remediation())));
        }
        return lines;
    }

    private String rest(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(LogText.printable(finding.rule()), 1, Integer::sum));
        List<String> rules = new ArrayList<>();
        counts.forEach((rule, count) -> rules.add(rule + " x " + count));
        return "and " + Wording.count(findings.size(), "further finding") + " (" + String.join(", ", rules) + "): see "
                + rest;
    }

    private static LogLine line(Finding finding, String text) {
        return switch (finding.outcome()) {
            case FORBIDDEN, UNKNOWN -> LogLine.error(text);
            case TOLERATED -> LogLine.warning(text);
            case PERMITTED -> LogLine.info(text);
        };
    }

    private static Style style(Finding finding) {
        boolean open = finding.outcome() == Outcome.FORBIDDEN || finding.outcome() == Outcome.UNKNOWN;
        if (!open) {
            return finding.outcome() == Outcome.TOLERATED ? Style.WARNING : Style.MUTED;
        }
        return finding.severity().compareTo(Severity.HIGH) <= 0 ? Style.BAD : Style.WARNING;
    }
}
