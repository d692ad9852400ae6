package dev.cordon.maven;

import dev.cordon.finding.ProblemException;
import dev.cordon.report.output.TextFiles;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: they can be skipped, and they fail the build in one of two ways. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractCordonMojo extends AbstractMojo {

    /** Leaves the goal out. The build log says so. */
    @Parameter(property = "cordon.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().warn("Cordon was skipped: nothing was checked (cordon.skip)");
            return;
        }
        try {
            executeGoal();
        } catch (ProblemException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /**
     * Does the goal's work.
     *
     * @throws MojoFailureException where the policies say no
     * @throws MojoExecutionException where Cordon could not do its job, as by a {@link ProblemException}
     */
    abstract void executeGoal() throws MojoExecutionException, MojoFailureException;

    /** Says an answer in the build log, or writes it to the file, if there is one. */
    final void answer(String text, @Nullable Path file) {
        if (file == null) {
            text.lines().forEach(getLog()::info);
        } else {
            TextFiles.write("the answer", file, text);
            getLog().info("Cordon wrote " + file);
        }
    }

    final MavenSession session() {
        return session;
    }

    /** The folder that the goal is about, unless a parameter says otherwise. */
    final BuildFolder folder() {
        return BuildFolder.of(session, project);
    }
}
