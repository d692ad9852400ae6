package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.source.Span;
import java.util.HashSet;
import java.util.Set;

/** The places of the calls, references and comprehensions that OPA's compiler takes out of their lines, and whose lines coverage counts. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class MovedParts extends Walker {
    private final Set<Span> spans = new HashSet<>();

    private MovedParts() {}

    static Set<Span> of(Compilation compilation) {
        MovedParts parts = new MovedParts();
        compilation.rules().forEach(rule -> parts.walk(DynamicTerms.of(rule.inParts())));
        return parts.spans;
    }

    @Override
    public Void visitVar(Term.Var variable) {
        if (variable.isMoved()) {
            spans.add(variable.span());
        }
        return null;
    }
}
