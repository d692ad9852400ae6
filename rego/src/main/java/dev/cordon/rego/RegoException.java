package dev.cordon.rego;

import dev.cordon.rego.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Policies that cannot be compiled, or an evaluation that ends without a result. */
public final class RegoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public RegoException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::summary).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public RegoException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /** All that was found, in the order of files and places. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
