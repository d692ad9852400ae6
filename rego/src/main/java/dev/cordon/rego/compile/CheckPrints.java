package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses to print variables that only later lines bind: what is printed is what is known where the line stands.
 *
 * <pre>
 * p if { print(x); x = 7 }    →    var x is undeclared
 * </pre>
 */
final class CheckPrints implements Pass {
    @Override
    public void run(Compilation compilation) {
        FunctionTable functions = new FunctionTable(compilation);
        for (CompiledRule rule : compilation.rules()) {
            for (Rule branch = rule.rule(); branch != null; branch = branch.otherwise()) {
                Bindings bound = new Bindings();
                if (branch.head().arguments() != null) {
                    branch.head().arguments().forEach(argument -> bound.bindAll(PatternNames.of(argument)));
                }
                Lines lines = new Lines(compilation, functions, bound);
                branch.head().results().forEach(lines::walk);
                lines.walk(branch.body());
            }
        }
    }

    /** Goes through the lines of a body in the order in which they stand, and through the bodies inside. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Lines extends Walker {
        private final Compilation compilation;
        private final FunctionTable functions;
        private final Bindings bound;

        Lines(Compilation compilation, FunctionTable functions, Bindings bound) {
            this.compilation = compilation;
            this.functions = functions;
            this.bound = bound;
        }

        @Override
        public void walk(Body body) {
            int before = bound.mark();
            for (Expression line : body.expressions()) {
                walk(line);
                bound.bindAll(OutputVariables.of(line, functions, bound::isBound));
            }
            bound.undo(before);
        }

        @Override
        public Void visitTest(Statement.Test test) {
            if (test.term() instanceof Term.Call call && FunctionTable.isPrint(call)) {
                call.arguments().forEach(this::check);
            }
            return super.visitTest(test);
        }

        private void check(Term printed) {
            Set<String> names = new HashSet<>(Variables.direct(printed).keySet());
            names.removeIf(bound::isBound);
            names.forEach(name -> compilation.error(
                    ErrorCode.COMPILE,
                    "var " + new Term.Var(printed.span(), name).sourceName() + " is undeclared",
                    printed.span()));
        }

        @Override
        public Void visitEvery(Statement.Every every) {
            walk(every.domain());
            int before = bound.mark();
            bound.bind(every.value().name());
            if (every.key() != null) {
                bound.bind(every.key().name());
            }
            walk(every.body());
            bound.undo(before);
            return null;
        }
    }
}
