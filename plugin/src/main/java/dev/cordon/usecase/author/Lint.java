package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.RegoException;
import dev.cordon.usecase.author.load.PolicyFiles;
import dev.cordon.usecase.author.load.PolicySources;
import java.util.List;

/** Compiles policies and evaluates nothing. */
public final class Lint {

    /** @throws ProblemException where files cannot be loaded, or there is no policy among them */
    public LintReport run(PolicySources sources, CompileOptions options) {
        PolicyFiles files = PolicyFiles.load(sources.withoutData()).ofSource();
        if (files.modules().isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "there is no policy in " + String.join(", ", sources.named()),
                    "Name files or folders of .rego files."));
        }
        try {
            Compilation.compile(files, options);
            return new LintReport(files.modules().size(), List.of());
        } catch (RegoException e) {
            return new LintReport(files.modules().size(), e.diagnostics());
        }
    }
}
