package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.report.explain.ExplanationFormat;
import dev.cordon.report.output.ProgressLine;
import dev.cordon.usecase.explain.Explain;
import dev.cordon.usecase.explain.ExplainRequest;
import dev.cordon.usecase.explain.Explanation;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says of a resource whose it is and why, and what it shares with whom; or of a file what was read of it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ExplainMojo extends AbstractJoinedMojo {

    /** A resource by id, address, boundary, the end of one of these, or a glob; or a file. */
    @Parameter(property = "cordon.subject")
    private @Nullable String subject;

    /** How the answer is written: text, json or dot. */
    @Parameter(property = "cordon.format", defaultValue = "TEXT")
    private ExplanationFormat format;

    /** How many relations the neighbourhood of json and dot reaches. */
    @Parameter(property = "cordon.depth", defaultValue = "1")
    private int depth;

    /** File to write the answer to; the default is the build log. */
    @Parameter(property = "cordon.output")
    private @Nullable String output;

    @Override
    void executeGoal() {
        if (subject == null || subject.isBlank()) {
            throw wrong("there is nothing to explain", "Name a resource or a file: -Dcordon.subject=...");
        }
        if (depth < 0) {
            throw wrong("depth is " + depth, "Use a number from 0.");
        }
        Explanation explanation;
        try (ProgressLine progress = progress()) {
            explanation = new Explain().run(new ExplainRequest(joined().build(), subject, depth), progress);
        }
        answer(format.render(explanation), output == null ? null : root().resolve(output));
        if (!explanation.problems().isEmpty()) {
            throw new ProblemException(explanation.problems());
        }
    }

    private static ProblemException wrong(String message, String remedy) {
        return new ProblemException(new Problem(ProblemCode.CONFIGURATION, null, message, remedy));
    }
}
