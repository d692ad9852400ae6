package dev.cordon.report.output;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.format.JUnitReport;
import dev.cordon.report.format.JsonReport;
import dev.cordon.report.format.LogReport;
import dev.cordon.report.format.MarkdownReport;
import dev.cordon.report.format.SarifReport;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** All formats that a report can be written in. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL =
            List.of(new LogReport(), new JsonReport(), new SarifReport(), new JUnitReport(), new MarkdownReport());

    private ReportFormats() {}

    /** The names of all formats. */
    public static List<String> ids() {
        return ALL.stream().map(ReportFormat::id).toList();
    }

    /** @throws ProblemException where there is no format of that name */
    public static ReportFormat named(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemCode.CONFIGURATION,
                        null,
                        "'" + id + "' is not a report format",
                        "Use one of " + String.join(", ", ids()) + ".")));
    }

    /** The formats of those names, in that order, each once; blanks and commas within a name separate names. */
    public static List<ReportFormat> named(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> Arrays.stream(id.split("[,\\s]+", -1)))
                .filter(id -> !id.isBlank())
                .distinct()
                .map(ReportFormats::named)
                .toList();
    }
}
