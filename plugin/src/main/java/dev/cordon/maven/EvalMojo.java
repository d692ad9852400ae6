package dev.cordon.maven;

import dev.cordon.report.author.EvalText;
import dev.cordon.usecase.author.Eval;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalRequest;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Answers a Rego query in the build log. */
@Mojo(name = "eval", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class EvalMojo extends AbstractCordonMojo {

    /** The query, such as {@code data.acme.deny}. */
    @Parameter(property = "cordon.query", required = true)
    private String query;

    /** Files and folders of policies and data, relative to the folder of the outermost POM that declares this plugin. */
    @Parameter(property = "cordon.data")
    private @Nullable List<String> data;

    /** The input document. */
    @Parameter(property = "cordon.input")
    private @Nullable String input;

    /** How the answer is written: json, pretty or raw. */
    @Parameter(property = "cordon.format", defaultValue = "PRETTY")
    private EvalText format;

    /** Whether the policies are written in Rego v0. */
    @Parameter(property = "cordon.v0Compatible", defaultValue = "false")
    private boolean v0Compatible;

    @Override
    void executeGoal() {
        List<String> paths = data == null ? List.of() : folder().resolve(data);
        @Nullable Path file = input == null ? null : folder().root().resolve(input);
        EvalAnswer answer = new Eval().run(new EvalRequest(query, paths, file, v0Compatible));
        format.render(answer).lines().forEach(getLog()::info);
    }
}
