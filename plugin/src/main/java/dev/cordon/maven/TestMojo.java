package dev.cordon.maven;

import dev.cordon.report.author.TestText;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.author.PolicyTests;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestRequest;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the tests of policies and fails the build where one fails. */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class TestMojo extends AbstractCordonMojo {

    /** Files and folders of policies, tests and data, relative to the folder of the outermost POM that declares this plugin. */
    @Parameter(property = "cordon.policies", required = true)
    private List<String> policies;

    /** A regular expression that the full name of a test must match. */
    @Parameter(property = "cordon.run")
    private @Nullable String run;

    /** Whether the log names tests that passed, too. */
    @Parameter(property = "cordon.verbose", defaultValue = "false")
    private boolean verbose;

    /** Whether the policies are written in Rego v0. */
    @Parameter(property = "cordon.v0Compatible", defaultValue = "false")
    private boolean v0Compatible;

    @Override
    void executeGoal() throws MojoFailureException {
        TestReport report = new PolicyTests().run(new TestRequest(folder().resolve(policies), run, v0Compatible));
        TestText.PRETTY.render(report, verbose).lines().forEach(getLog()::info);
        if (report.status() != ExitStatus.HOLDS) {
            throw new MojoFailureException("Cordon: tests of the policies fail; see the log above");
        }
    }
}
