package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.report.Wording;
import dev.cordon.usecase.author.Lint;
import dev.cordon.usecase.author.LintReport;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles policies and fails the build where one has an error. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class LintMojo extends AbstractCordonMojo {

    /** Files and folders of policies and data, relative to the folder of the outermost POM that declares this plugin. */
    @Parameter(property = "cordon.policies", required = true)
    private List<String> policies;

    /** Whether the policies are written in Rego v0. */
    @Parameter(property = "cordon.v0Compatible", defaultValue = "false")
    private boolean v0Compatible;

    @Override
    void executeGoal() throws MojoFailureException {
        LintReport report = new Lint().run(folder().resolve(policies), v0Compatible);
        for (Problem problem : report.problems()) {
            problem.render().lines().forEach(getLog()::error);
        }
        if (!report.problems().isEmpty()) {
            throw new MojoFailureException("Cordon: "
                    + Wording.count(report.problems().size(), "error") + " in the policies; see the log above");
        }
        getLog().info("Cordon: no errors in " + Wording.count(report.modules(), "policy file"));
    }
}
