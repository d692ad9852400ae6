package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves the productions of the parser up to the place where it can go on. */
final class SyntaxProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Leaves the productions after something that has been told already. */
    static final SyntaxProblem TOLD = new SyntaxProblem(null, "", false);

    private final transient @Nullable Diagnostic diagnostic;
    private final boolean isFinal;

    SyntaxProblem(Diagnostic diagnostic) {
        this(diagnostic, false);
    }

    /** @param isFinal whether it stands: nothing after it can be understood, and another reading of what is before it would not help */
    SyntaxProblem(Diagnostic diagnostic, boolean isFinal) {
        this(diagnostic, diagnostic.message(), isFinal);
    }

    private SyntaxProblem(@Nullable Diagnostic diagnostic, String message, boolean isFinal) {
        super(message, null, false, false);
        this.diagnostic = diagnostic;
        this.isFinal = isFinal;
    }

    /** Adds what is to be told to a list. */
    void addTo(List<Diagnostic> problems) {
        if (diagnostic != null) {
            problems.add(diagnostic);
        }
    }

    boolean isFinal() {
        return isFinal;
    }

    void throwIfFinal() {
        if (isFinal) {
            throw this;
        }
    }
}
