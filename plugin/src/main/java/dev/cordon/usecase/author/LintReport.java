package dev.cordon.usecase.author;

import dev.cordon.finding.Problem;
import dev.cordon.usecase.ExitStatus;
import java.util.List;

/**
 * What compiling found.
 *
 * @param modules how many policies were compiled
 * @param problems all errors, sorted by place
 */
public record LintReport(int modules, List<Problem> problems) {

    public LintReport {
        problems = problems.stream().sorted().toList();
    }

    /** Errors are what lint looks for, so they are a no and not a failure to do the job. */
    public ExitStatus status() {
        return problems.isEmpty() ? ExitStatus.HOLDS : ExitStatus.FAILS;
    }
}
