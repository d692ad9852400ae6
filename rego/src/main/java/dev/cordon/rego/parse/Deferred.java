package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Problems with the form of statements, which are told only where the text as such can be read. */
final class Deferred {
    private final List<Diagnostic> problems = new ArrayList<>();

    void add(String message, Span span) {
        problems.add(Diagnostic.error(Scanner.ERROR_CODE, message, span));
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
