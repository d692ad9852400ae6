package dev.cordon.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Reports;
import dev.cordon.usecase.check.CheckReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final CheckReport REPORT = Reports.fails();

    @TempDir
    private Path folder;

    @Test
    void writesEachFormatToItsFileAndLeavesNothingElse() throws IOException {
        List<ReportFormat> formats = ReportFormats.named(ReportFormats.ids());
        Path target = folder.resolve("not/yet/there");

        assertThat(ReportFiles.writeAll(REPORT, formats, target)).isEmpty();

        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "cordon.log", "cordon.json", "cordon.sarif", "TEST-cordon.xml", "cordon.md");
        }
    }

    @Test
    void overwritesAnEarlierReport() throws IOException {
        Path file = folder.resolve("report.json");
        Files.writeString(file, "old");

        assertThat(ReportFiles.write(REPORT, ReportFormats.named("json"), file)).isEmpty();

        assertThat(file).content().startsWith("{").endsWith("}\n");
    }

    @Test
    void namesWhatCannotBeWrittenAndWritesTheRest() throws IOException {
        Files.createDirectory(folder.resolve("cordon.json"));

        List<Problem> problems = ReportFiles.writeAll(
                REPORT, List.of(ReportFormats.named("json"), ReportFormats.named("sarif")), folder);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.REPORT_UNWRITABLE);
            assertThat(problem.message()).contains("json report").contains("cordon.json");
        });
        assertThat(folder.resolve("cordon.sarif")).exists();
    }

    @Test
    void leavesTheOldReportWhereTheNewOneCannotBeWritten() throws IOException {
        Path blocked = folder.resolve("file");
        Files.writeString(blocked, "no folder");

        assertThat(ReportFiles.write(REPORT, ReportFormats.named("json"), blocked.resolve("report.json")))
                .hasSize(1);

        assertThat(blocked).content().isEqualTo("no folder");
    }

    @Test
    void listsTheFormatsThatExist() {
        assertThat(ReportFormats.named(List.of("json, sarif", "json"))).hasSize(2);
        assertThatThrownBy(() -> ReportFormats.named("pdf"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'pdf' is not a report format")
                .hasMessageContaining("log, json, sarif, junit, markdown");
    }
}
