package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.util.List;

/** Compiles policies and evaluates nothing. */
public final class Lint {

    /**
     * @param paths files and folders, as {@link PolicyFiles#load} takes them
     * @throws ProblemException where files cannot be loaded, or there is no policy among them
     */
    public LintReport run(List<String> paths, boolean v0Compatible) {
        PolicyFiles files = PolicyFiles.load(paths);
        if (files.modules().isEmpty()) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "there is no policy in " + String.join(", ", paths),
                    "Name files or folders of .rego files."));
        }
        try {
            Compilation.of(files, v0Compatible);
            return new LintReport(files.modules().size(), List.of());
        } catch (ProblemException e) {
            return new LintReport(files.modules().size(), e.problems());
        }
    }
}
