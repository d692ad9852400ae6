package dev.cordon.maven;

import dev.cordon.report.Wording;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.report.output.TextFiles;
import dev.cordon.usecase.export.Export;
import dev.cordon.usecase.export.ExportReport;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the estate of a repository as a fragment, for a check that joins several repositories. */
@Mojo(name = "export", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ExportMojo extends AbstractEstateMojo {

    /** Name of the repository, with which ids and paths begin; the default is that of the folder. */
    @Parameter(property = "cordon.repository")
    private @Nullable String repository;

    /** The file to write; the default is {@code cordon/estate.json} in the build's output folder. */
    @Parameter(property = "cordon.output")
    private @Nullable String output;

    @Override
    void executeGoal() {
        if (!new OncePerSession(session()).claim("export " + root() + " " + repository + " " + output)) {
            return;
        }
        ExportReport report;
        try (ProgressLine progress = progress()) {
            report = new Export().run(estate().build(), repository, progress);
        }
        Path file = output == null ? folder().output().resolve("cordon/estate.json") : root().resolve(output);
        TextFiles.write("the fragment", file, report::writeTo);
        getLog().info("Cordon wrote " + file + ": " + Wording.count(report.resources(), "resource") + " of "
                + report.repository());
    }
}
