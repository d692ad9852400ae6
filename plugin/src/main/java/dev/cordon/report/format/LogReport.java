package dev.cordon.report.format;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Problem;
import dev.cordon.finding.Verdict;
import dev.cordon.report.LogLine;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Styler;
import dev.cordon.report.Styler.Style;
import dev.cordon.report.Wording;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.Timing;
import java.util.ArrayList;
import java.util.List;

/** The build log: what people read first, and often the only thing that they read. */
public final class LogReport implements ReportFormat {

    private final Styler styler;

    /** Without emphasis. */
    public LogReport() {
        this(Styler.PLAIN);
    }

    public LogReport(Styler styler) {
        this.styler = styler;
    }

    @Override
    public String id() {
        return "log";
    }

    @Override
    public String fileName() {
        return "cordon.log";
    }

    @Override
    public String render(CheckReport report) {
        StringBuilder text = new StringBuilder();
        lines(report, "the JSON report")
                .forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /**
     * The report line by line.
     *
     * @param rest where the findings are that do not fit into the log, such as {@code target/cordon/cordon.json}
     */
    public List<LogLine> lines(CheckReport report, String rest) {
        List<LogLine> lines = new ArrayList<>();
        head(lines, report);
        problems(lines, report.problems());
        Decision decision = report.decision();
        if (decision != null) {
            verdicts(lines, decision.verdicts());
            lines.addAll(new LogFindings(styler, rest).lines(decision.findings()));
        }
        coverage(lines, report);
        timings(lines, report.timings());
        end(lines, report);
        return lines.stream()
                .map(line -> new LogLine(line.level(), line.text().stripTrailing()))
                .toList();
    }

    private void head(List<LogLine> lines, CheckReport report) {
        String title = "Cordon " + report.cordonVersion() + ": " + LogText.printable(report.root()) + " as of "
                + report.asOf();
        lines.add(LogLine.info(styler.style(Style.TITLE, title)));
        for (String caution : report.cautions()) {
            lines.add(LogLine.warning(styler.style(Style.WARNING, "caution: " + LogText.printable(caution))));
        }
    }

    private void problems(List<LogLine> lines, List<Problem> problems) {
        for (Problem problem : problems) {
            lines.add(LogLine.error(""));
            String place = problem.location() == null ? "" : problem.location() + ": ";
            String what = LogText.printable(place + problem.code().id() + ": ");
            lines.add(LogLine.error(styler.style(Style.BAD, what) + LogText.firstLine(problem.message())));
            LogText.furtherLines(problem.message()).forEach(line -> lines.add(LogLine.error("    " + line)));
            lines.add(LogLine.error("    " + LogText.printable(problem.remedy())));
        }
    }

    private void verdicts(List<LogLine> lines, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        lines.add(LogLine.info(""));
        for (Verdict verdict : verdicts) {
            String kind = String.format("%-9s", verdict.kind().id());
            String text = styler.style(style(verdict.kind()), kind) + "  "
                    + LogText.printable(verdict.system() + " (" + verdict.title() + "): " + Wording.explain(verdict));
            lines.add(verdict.kind().isFailure() ? LogLine.error(text) : LogLine.info(text));
        }
    }

    private void coverage(List<LogLine> lines, CheckReport report) {
        lines.add(LogLine.info(""));
        lines.add(LogLine.info(Wording.coverage(report.coverage())));
        List<String> details = new ArrayList<>(Wording.coverageDetails(report.coverage()));
        int most = 20;
        for (String detail : details.subList(0, Math.min(most, details.size()))) {
            lines.add(LogLine.info(styler.style(Style.MUTED, "  " + LogText.printable(detail))));
        }
        if (details.size() > most) {
            lines.add(LogLine.info("  and " + (details.size() - most) + " more, all in the JSON report"));
        }
        for (String source : Wording.provenance(report.provenance())) {
            lines.add(LogLine.info(styler.style(Style.MUTED, "  " + LogText.printable(source))));
        }
    }

    private static void timings(List<LogLine> lines, List<Timing> timings) {
        if (timings.isEmpty()) {
            return;
        }
        lines.add(LogLine.info(""));
        for (Timing timing : timings) {
            lines.add(LogLine.info(String.format("%7d ms  %s", timing.duration().toMillis(), timing.step())));
        }
    }

    private void end(List<LogLine> lines, CheckReport report) {
        lines.add(LogLine.info(""));
        String headline = Wording.headline(report);
        Decision decision = report.decision();
        StringBuilder text = new StringBuilder(headline);
        if (!report.problems().isEmpty()) {
            text.append(": ")
                    .append(Wording.count(report.problems().size(), "problem"))
                    .append(" kept Cordon from doing its job");
        }
        if (decision != null) {
            text.append(": ").append(Wording.totals(decision.totals()));
        }
        boolean good = headline.equals("PASS") || headline.equals("NOTHING TO CHECK");
        String styled = styler.style(good ? Style.GOOD : Style.BAD, LogText.printable(text.toString()));
        lines.add(good ? LogLine.info(styled) : LogLine.error(styled));
        if (decision != null && report.problems().isEmpty()) {
            lines.add(LogLine.info("gate " + LogText.printable(Wording.gate(decision.gate()))));
        }
    }

    private static Style style(Verdict.Kind kind) {
        return switch (kind) {
            case FAIL, UNKNOWN -> Style.BAD;
            case TOLERATED, NOT_SEEN -> Style.WARNING;
            case PASS -> Style.GOOD;
        };
    }
}
