package dev.cordon.report.author;

import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.rego.testing.CoverageReport.FileCoverage;
import dev.cordon.rego.testing.CoverageReport.Range;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import java.util.Locale;

/** The lines that policies were reached on, as OPA tells them. */
public final class CoverageText {

    private CoverageText() {}

    /** The document that {@code opa test --coverage} writes. */
    public static String json(CoverageReport report) {
        return OpaJson.pretty(document(report)) + "\n";
    }

    /** That the threshold is not met. */
    public static String shortfall(CoverageReport report, double threshold) {
        return String.format(
                Locale.ROOT, "Code coverage threshold not met: got %.2f instead of %.2f", report.coverage(), threshold);
    }

    /** Every line that was not reached, as {@code file:row} or {@code file:row-row}. */
    public static List<String> notCovered(CoverageReport report) {
        return report.files().entrySet().stream()
                .flatMap(file -> file.getValue().notCovered().stream().map(range -> file.getKey() + ":" + rows(range)))
                .toList();
    }

    static ObjectValue document(CoverageReport report) {
        ObjectBuilder files = ObjectValue.builder();
        report.files().forEach((name, file) -> files.put(name, file(file)));
        return ObjectValue.builder()
                .put("files", files.build())
                .put("covered_lines", report.coveredLines())
                .put("not_covered_lines", report.notCoveredLines())
                .put("coverage", OpaJson.decimal(report.coverage()))
                .build();
    }

    /** What is zero or empty is left out, as Go leaves it out. */
    private static ObjectValue file(FileCoverage file) {
        ObjectBuilder object = ObjectValue.builder();
        if (!file.covered().isEmpty()) {
            object.put("covered", OpaJson.list(file.covered(), CoverageText::range));
            object.put("covered_lines", file.coveredLines());
            object.put("coverage", OpaJson.decimal(file.coverage()));
        }
        if (!file.notCovered().isEmpty()) {
            object.put("not_covered", OpaJson.list(file.notCovered(), CoverageText::range));
            object.put("not_covered_lines", file.notCoveredLines());
        }
        return object.build();
    }

    private static ObjectValue range(Range range) {
        return ObjectValue.builder()
                .put("start", row(range.start()))
                .put("end", row(range.end()))
                .build();
    }

    private static ObjectValue row(int row) {
        return ObjectValue.builder().put("row", row).build();
    }

    private static String rows(Range range) {
        return range.start() == range.end() ? Integer.toString(range.start()) : range.start() + "-" + range.end();
    }
}
