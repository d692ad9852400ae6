package dev.cordon.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Reports;
import dev.cordon.report.output.ReportFormats;
import dev.cordon.usecase.check.CheckReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind of report in every format, held to files in {@code golden/report/<kind>}. */
class GoldenReportTest {

    @TestFactory
    Stream<DynamicTest> looksLikeItsGoldenFile() {
        List<DynamicTest> tests = new ArrayList<>();
        Reports.all()
                .forEach((name, report) -> ReportFormats.named(ReportFormats.ids())
                        .forEach(format -> tests.add(DynamicTest.dynamicTest(
                                name + " as " + format.id(), () -> matches(name, format, report)))));
        return tests.stream();
    }

    private static void matches(String name, ReportFormat format, CheckReport report) {
        String text = format.render(report);
        assertThat(text).endsWith("\n").doesNotContain("\r");
        Golden.assertMatches("golden/report/" + name + "/" + format.fileName(), text);
    }
}
