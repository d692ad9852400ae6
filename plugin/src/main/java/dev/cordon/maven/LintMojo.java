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
import org.jspecify.annotations.Nullable;

/** Compiles policies and fails the build where one has an error. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class LintMojo extends AbstractAuthorMojo {

    /** Files and folders of policies. */
    @Parameter(property = "cordon.policies")
    private @Nullable List<String> policies;

    /** Whether unused imports, unused variables and the like are errors. */
    @Parameter(property = "cordon.strict", defaultValue = "true")
    private boolean strict;

    @Override
    void executeGoal() throws MojoFailureException {
        LintReport report = new Lint().run(sources(policies), options().strictly(strict));
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
