package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Wording;
import dev.cordon.report.format.LogReport;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.report.output.ReportFiles;
import dev.cordon.report.output.ReportFormats;
import dev.cordon.usecase.check.Check;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks infrastructure descriptors for forbidden sharing between organisations, and fails the build where the policies
 * say no. Bound at the root of a reactor it reads the source trees of all modules, once.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class CheckMojo extends AbstractSelectionMojo {

    /** Formats of the reports that are written beside the build log: log, json, sarif, junit, markdown. */
    @Parameter(property = "cordon.reports", defaultValue = "json,sarif,junit,markdown")
    private List<String> reports;

    /** Where reports are written; the default is the folder {@code cordon} in the build's output folder. */
    @Parameter(property = "cordon.reportDirectory")
    private @Nullable String reportDirectory;

    @Override
    void executeGoal() throws MojoExecutionException, MojoFailureException {
        List<ReportFormat> formats = ReportFormats.named(reports);
        CheckRequest request = request();
        if (!new OncePerSession(session()).claim(request)) {
            getLog().info("Cordon: " + request.root() + " is checked once in this build, by another module");
            return;
        }
        CheckReport report;
        try (ProgressLine progress = progress()) {
            report = new Check().run(request, progress);
        }
        Path directory = reportDirectory == null
                ? folder().output().resolve("cordon")
                : request.root().resolve(reportDirectory);
        List<Problem> unwritten = ReportFiles.writeAll(report, formats, directory);
        new MavenLog(getLog()).print(new LogReport(MavenLog.styler()).lines(report, "the reports in " + directory));
        unwritten.forEach(problem -> getLog().error(problem.render()));
        conclude(report, unwritten, directory);
    }

    private void conclude(CheckReport report, List<Problem> unwritten, Path directory)
            throws MojoExecutionException, MojoFailureException {
        if (!unwritten.isEmpty()) {
            throw new MojoExecutionException(
                    "Cordon could not write " + Wording.count(unwritten.size(), "report") + "; see the log above");
        }
        switch (report.status()) {
            case HOLDS -> getLog().info("Reports are in " + directory);
            case FAILS ->
                throw new MojoFailureException(
                        "Cordon: the policies do not hold; see the log above and the reports in " + directory);
            case CANNOT ->
                throw new MojoExecutionException("Cordon could not do its job: "
                        + Wording.count(report.problems().size(), "problem") + "; see the log above and the reports in "
                        + directory);
        }
    }
}
