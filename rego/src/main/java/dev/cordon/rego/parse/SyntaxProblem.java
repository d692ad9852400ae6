package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;

/** Leaves the productions of the parser up to the place where it can go on. */
final class SyntaxProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final boolean endsReading;

    SyntaxProblem(Diagnostic diagnostic) {
        this(diagnostic, false);
    }

    /** @param endsReading whether nothing after it can be understood */
    SyntaxProblem(Diagnostic diagnostic, boolean endsReading) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
        this.endsReading = endsReading;
    }

    boolean endsReading() {
        return endsReading;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
