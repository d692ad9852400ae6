package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;

/** Leaves the productions of the parser up to the place where it can go on. */
final class SyntaxProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    SyntaxProblem(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
