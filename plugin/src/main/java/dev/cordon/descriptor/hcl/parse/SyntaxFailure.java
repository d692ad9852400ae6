package dev.cordon.descriptor.hcl.parse;

import dev.cordon.finding.Problem;

/** Ends the parsing of one attribute or block; caught where the next one can begin. */
final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SyntaxFailure(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
