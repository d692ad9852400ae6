package dev.cordon.rego.plan;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import org.jspecify.annotations.Nullable;

/** An evaluation ends without a result. The only exception that crosses evaluation. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Two values where there can be one. */
    public static final String CONFLICT = "eval_conflict_error";
    /** A limit is reached or somebody has cancelled the evaluation. */
    public static final String CANCEL = "eval_cancel_error";
    /** Something that should not happen. */
    public static final String INTERNAL = "eval_internal_error";

    private final transient Diagnostic diagnostic;

    public EvaluationException(String code, String message, @Nullable Span span) {
        this(code, message, span, null);
    }

    public EvaluationException(String code, String message, @Nullable Span span, @Nullable String hint) {
        super(message, null, false, false);
        this.diagnostic = Diagnostic.error(code, message, span, hint);
    }

    /** Whether a limit or the caller ended the evaluation, so that nothing else may be tried. */
    public boolean isCancellation() {
        return diagnostic.code().equals(CANCEL);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
