package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;

/** Leaves the productions of the parser up to the place where it can go on. */
final class SyntaxProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final boolean isFinal;

    SyntaxProblem(Diagnostic diagnostic) {
        this(diagnostic, false);
    }

    /** @param isFinal whether it stands: nothing after it can be understood, and another reading of what is before it would not help */
    SyntaxProblem(Diagnostic diagnostic, boolean isFinal) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
        this.isFinal = isFinal;
    }

    boolean isFinal() {
        return isFinal;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
