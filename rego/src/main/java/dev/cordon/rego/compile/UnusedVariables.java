package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.Collection;
import java.util.Set;

/** Tells what is declared or, in strict mode, assigned or taken as an argument, and never used. */
final class UnusedVariables {
    private final Compilation compilation;
    /** Of a rule, only the first body with such variables is told, and none after another problem. */
    private boolean isTold;

    UnusedVariables(Compilation compilation) {
        this.compilation = compilation;
    }

    void beginBody() {
        isTold = false;
    }

    /** For what is wrong otherwise. */
    void tellNoMore() {
        isTold = true;
    }

    void report(LocalScope scope) {
        if (compilation.options().strict()) {
            report("assigned", scope.unusedAssigned());
        }
        report("declared", scope.unused());
    }

    private void report(String how, Collection<Term.Var> variables) {
        if (isTold) {
            return;
        }
        for (Term.Var unused : variables) {
            compilation.error(ErrorCode.COMPILE, how + " var " + unused.sourceName() + " unused", unused.span());
            isTold = true;
        }
    }

    void reportArguments(Set<String> unused, Span rule) {
        if (!compilation.options().strict()) {
            return;
        }
        unused.stream()
                .filter(name -> !name.startsWith(Term.Var.GENERATED_PREFIX))
                .forEach(name -> compilation.error(
                        ErrorCode.COMPILE,
                        "unused argument " + name + ". (hint: use _ (wildcard variable) instead)",
                        rule));
    }
}
