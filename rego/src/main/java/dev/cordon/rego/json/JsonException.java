package dev.cordon.rego.json;

import dev.cordon.rego.source.Diagnostic;

/** A JSON or YAML text that cannot be read. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public JsonException(Diagnostic diagnostic) {
        super(diagnostic.summary());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
