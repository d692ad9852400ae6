package dev.cordon.policy;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.Span;
import org.jspecify.annotations.Nullable;

/** What the Rego library says about a policy, as problems of Cordon. */
public final class PolicyProblems {

    private PolicyProblems() {}

    /** All diagnostics of the exception, each with its line of source and a caret. */
    public static ProblemException of(ProblemCode code, RegoException cause) {
        ProblemException exception = new ProblemException(cause.diagnostics().stream()
                .map(diagnostic -> problem(code, diagnostic))
                .toList());
        exception.initCause(cause);
        return exception;
    }

    /** The place of a span, or null for none. */
    public static @Nullable Location location(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        Position position = span.position();
        // What is missing at the end of a line is at column 0 of the next, which reports do not know.
        return new Location(span.file().name(), position.line(), Math.max(1, position.column()));
    }

    /** One diagnostic, with its line of source and a caret. */
    public static Problem problem(ProblemCode code, Diagnostic diagnostic) {
        String hint = diagnostic.hint();
        String what = code == ProblemCode.CONFIGURATION ? "" : "the policy at ";
        return new Problem(
                code,
                location(diagnostic.span()),
                diagnostic.code() + ": " + diagnostic.message() + excerpt(diagnostic),
                hint == null ? "Correct " + what + "the place that is marked." : hint);
    }

    /** The line of source with the caret, without the hint: that is the remedy. */
    private static String excerpt(Diagnostic diagnostic) {
        Diagnostic bare =
                new Diagnostic(diagnostic.severity(), diagnostic.code(), diagnostic.message(), diagnostic.span(), null);
        return bare.render().substring(bare.summary().length());
    }
}
