package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.Span;
import org.jspecify.annotations.Nullable;

/** What the Rego library says, as a problem of Cordon. */
final class Diagnostics {

    private Diagnostics() {}

    static ProblemException problems(ProblemCode code, RegoException cause) {
        ProblemException exception = new ProblemException(cause.diagnostics().stream()
                .map(diagnostic -> problem(code, diagnostic))
                .toList());
        exception.initCause(cause);
        return exception;
    }

    static Problem problem(ProblemCode code, Diagnostic diagnostic) {
        String hint = diagnostic.hint();
        return new Problem(
                code,
                location(diagnostic.span()),
                diagnostic.code() + ": " + diagnostic.message() + excerpt(diagnostic),
                hint == null ? "Correct the place that is marked." : hint);
    }

    static @Nullable Location location(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        Position position = span.position();
        return new Location(span.file().name(), position.line(), position.column());
    }

    /** The line of source with a caret below the place, without the hint, which is the remedy. */
    private static String excerpt(Diagnostic diagnostic) {
        Diagnostic bare =
                new Diagnostic(diagnostic.severity(), diagnostic.code(), diagnostic.message(), diagnostic.span(), null);
        return bare.render().substring(bare.summary().length());
    }
}
