package dev.cordon.cli;

import dev.cordon.finding.Problem;
import dev.cordon.report.LogLine;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.format.LogReport;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.report.output.ReportFiles;
import dev.cordon.report.output.ReportFormats;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.check.Check;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.CheckRequest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cordon check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a folder of descriptors against the register and the policies.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CheckOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "log",
            description = "What to print, or to write to --output: log, json, sarif, junit or markdown (default: log).")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead, and print the log.")
    private @Nullable Path output;

    @Option(
            names = "--reports",
            paramLabel = "FORMAT",
            split = ",",
            description = "Write these reports to --report-directory beside what is printed.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--report-directory",
            paramLabel = "DIR",
            defaultValue = "cordon-reports",
            description = "Folder for --reports (default: cordon-reports).")
    private Path reportDirectory;

    @Override
    public Integer call() {
        ReportFormat printed = ReportFormats.named(format);
        List<ReportFormat> files = ReportFormats.named(reports);
        boolean json = printed.id().equals("json")
                || files.stream().anyMatch(file -> file.id().equals("json"));
        CheckRequest request = options.request(json);
        CheckReport report;
        try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
            report = new Check().run(request, progress);
        }
        List<Problem> unwritten = new ArrayList<>(ReportFiles.writeAll(report, files, reportDirectory));
        if (output != null) {
            unwritten.addAll(ReportFiles.write(report, printed, output));
        }
        print(report, printed);
        unwritten.forEach(problem -> spec.commandLine().getErr().println(problem.render()));
        return unwritten.isEmpty() ? report.status().code() : ExitStatus.CANNOT.code();
    }

    private void print(CheckReport report, ReportFormat printed) {
        PrintWriter out = spec.commandLine().getOut();
        if (output != null || printed.id().equals("log")) {
            for (LogLine line : new LogReport(Terminal.styler()).lines(report, rest())) {
                out.print(line.text() + "\n");
            }
        } else {
            out.print(printed.render(report));
        }
        out.flush();
    }

    private String rest() {
        return output == null ? "the report of --format json" : output.toString();
    }
}
