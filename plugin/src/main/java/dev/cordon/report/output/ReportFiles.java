package dev.cordon.report.output;

import dev.cordon.finding.Problem;
import dev.cordon.report.ReportFormat;
import dev.cordon.usecase.check.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes reports into files, each whole or not at all. */
public final class ReportFiles {

    private ReportFiles() {}

    /** Writes each format into the folder; returns what could not be written, and writes the others all the same. */
    public static List<Problem> writeAll(CheckReport report, List<ReportFormat> formats, Path directory) {
        List<Problem> problems = new ArrayList<>();
        for (ReportFormat format : formats) {
            problems.addAll(write(report, format, directory.resolve(format.fileName())));
        }
        return problems;
    }

    /** Writes one report; returns no problem or one. */
    public static List<Problem> write(CheckReport report, ReportFormat format, Path file) {
        try {
            String text = format.render(report);
            TextFiles.writeWhole(file, out -> out.append(text));
            return List.of();
        } catch (IOException e) {
            return List.of(TextFiles.unwritable("the " + format.id() + " report", file, e));
        }
    }
}
