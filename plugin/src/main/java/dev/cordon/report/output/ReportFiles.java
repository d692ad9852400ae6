package dev.cordon.report.output;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.report.ReportFormat;
import dev.cordon.usecase.check.CheckReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes reports so that a file is either the whole report or not there: to a file beside it, then moved. */
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
            writeWhole(file, format.render(report));
            return List.of();
        } catch (IOException e) {
            return List.of(new Problem(
                    ProblemCode.REPORT_UNWRITABLE,
                    null,
                    "the " + format.id() + " report cannot be written to " + file + ": " + describe(e),
                    "Name a file in a folder that the build may write to."));
        }
    }

    private static void writeWhole(Path file, String text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("it is no file name");
        }
        Files.createDirectories(folder);
        // Not Files.createTempFile: its files are private to the user, and reports are for others to read.
        Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String describe(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }
}
