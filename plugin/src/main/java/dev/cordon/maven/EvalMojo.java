package dev.cordon.maven;

import dev.cordon.report.author.EvalText;
import dev.cordon.usecase.author.CompileOptions;
import dev.cordon.usecase.author.Durations;
import dev.cordon.usecase.author.Eval;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalRequest;
import dev.cordon.usecase.author.Explain;
import dev.cordon.usecase.author.ProfileOrder;
import dev.cordon.usecase.author.QueryNames;
import dev.cordon.usecase.author.RegoError;
import dev.cordon.usecase.author.load.FileText;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Answers a Rego query in the build log. */
@Mojo(name = "eval", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class EvalMojo extends AbstractAuthorMojo {

    /** The query, such as {@code data.acme.deny}. */
    @Parameter(property = "cordon.query", required = true)
    private String query;

    /** The package whose rules the query names without its path. */
    @Parameter(property = "cordon.queryPackage")
    private @Nullable String queryPackage;

    /** What the query names by its last part, such as {@code data.lib} or {@code data.lib as l}. */
    @Parameter(property = "cordon.imports")
    private @Nullable List<String> imports;

    /** Files and folders of policies and data. */
    @Parameter(property = "cordon.data")
    private @Nullable List<String> data;

    /** The input document, in JSON or YAML. */
    @Parameter(property = "cordon.input")
    private @Nullable String input;

    /** How the answer is written: json, pretty, raw, values, bindings or discard. */
    @Parameter(property = "cordon.format", defaultValue = "pretty")
    private String format;

    /** File to write the answer to; the default is the build log. */
    @Parameter(property = "cordon.output")
    private @Nullable String output;

    /** Whether the build fails where the query is undefined. */
    @Parameter(property = "cordon.fail", defaultValue = "false")
    private boolean fail;

    /** Whether the build fails where the query is defined. */
    @Parameter(property = "cordon.failDefined", defaultValue = "false")
    private boolean failDefined;

    /** Whether unused imports, unused variables and the like are errors. */
    @Parameter(property = "cordon.strict", defaultValue = "false")
    private boolean strict;

    /** Whether an error of a built-in function ends the evaluation. */
    @Parameter(property = "cordon.strictBuiltinErrors", defaultValue = "false")
    private boolean strictBuiltinErrors;

    /** Whether the answer says what left built-in functions without a result. */
    @Parameter(property = "cordon.showBuiltinErrors", defaultValue = "false")
    private boolean showBuiltinErrors;

    /** How long the answer may take, such as {@code 10s}; the default is five minutes. */
    @Parameter(property = "cordon.timeout")
    private @Nullable String timeout;

    /** Whether the log says how long each step took. */
    @Parameter(property = "cordon.metrics", defaultValue = "false")
    private boolean metrics;

    /** Whether the answer says which lines were reached. */
    @Parameter(property = "cordon.coverage", defaultValue = "false")
    private boolean coverage;

    /** Whether the answer says how long each line took, and how often it was evaluated. */
    @Parameter(property = "cordon.profile", defaultValue = "false")
    private boolean profile;

    /** How many lines the profile tells; 0 for all. */
    @Parameter(property = "cordon.profileLimit", defaultValue = "10")
    private int profileLimit;

    /** What the profile is sorted by: total_time_ns, num_eval, num_redo, num_gen_expr, file or line. */
    @Parameter(property = "cordon.profileSort")
    private @Nullable List<String> profileSort;

    /** What is told of the evaluation: off, notes, fails or full. */
    @Parameter(property = "cordon.explain", defaultValue = "off")
    private String explain;

    @Override
    void executeGoal() throws MojoExecutionException, MojoFailureException {
        EvalText text = named(EvalText.class, "format", format);
        EvalAnswer answer = new Eval().run(request());
        answer.printed().forEach(getLog()::info);
        answer(text.render(answer, metrics), output == null ? null : resolve(output));
        for (RegoError error : answer.errors()) {
            getLog().error(error.summary());
        }
        answer.builtinErrors().forEach(error -> getLog().warn(error.summary()));
        if (!answer.errors().isEmpty()) {
            throw new MojoExecutionException("Cordon: the query has no answer; see the log above");
        }
        if (answer.isUndefined() ? fail : failDefined) {
            throw new MojoFailureException(
                    "Cordon: the query " + query + " is " + (answer.isUndefined() ? "undefined" : "defined"));
        }
    }

    private EvalRequest request() {
        CompileOptions options = options().strictly(strict).withStrictBuiltinErrors(strictBuiltinErrors);
        return new EvalRequest(
                query,
                new QueryNames(queryPackage, orNone(imports)),
                sources(data),
                options,
                input == null ? null : FileText.read(resolve(input).toString()),
                showBuiltinErrors,
                coverage,
                named(Explain.class, "explain", explain),
                profile ? new ProfileOrder(profileLimit, orNone(profileSort)) : null,
                timeout == null ? null : Durations.parse(timeout),
                1);
    }
}
