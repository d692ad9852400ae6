package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems with the form of statements, which are told only where the text as such can be read. */
final class Deferred {
    private final List<Diagnostic> ofStatements = new ArrayList<>();
    private final List<Diagnostic> ofVersion1 = new ArrayList<>();

    void add(String message, Span span) {
        add(message, span, null);
    }

    void add(String message, Span span, @Nullable String hint) {
        ofStatements.add(Diagnostic.error(Scanner.ERROR_CODE, message, span, hint));
    }

    /** What v1 has given up, which is told after the others. */
    void addOfVersion1(String message, Span span) {
        ofVersion1.add(Diagnostic.error(Scanner.ERROR_CODE, message, span));
    }

    /** Forgets what was told of the statements so far. */
    void clear() {
        ofStatements.clear();
        ofVersion1.clear();
    }

    List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(ofStatements);
        all.addAll(TextOrder.of(ofVersion1));
        return all;
    }
}
