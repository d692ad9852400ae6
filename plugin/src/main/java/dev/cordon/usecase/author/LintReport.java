package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.usecase.ExitStatus;
import java.util.List;

/**
 * What compiling found.
 *
 * @param modules how many policies were compiled
 * @param diagnostics all errors
 */
public record LintReport(int modules, List<Diagnostic> diagnostics) {

    public LintReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The errors with their lines of source and what to do about them, sorted by place. */
    public List<Problem> problems() {
        return diagnostics.stream()
                .map(diagnostic -> PolicyProblems.problem(ProblemCode.POLICY_COMPILE, diagnostic))
                .sorted()
                .toList();
    }

    /** The errors as {@code opa check} tells them. */
    public List<RegoError> errors() {
        return diagnostics.stream().map(RegoError::of).toList();
    }

    /** Errors are what lint looks for, so they are a no and not a failure to do the job. */
    public ExitStatus status() {
        return diagnostics.isEmpty() ? ExitStatus.HOLDS : ExitStatus.FAILS;
    }
}
