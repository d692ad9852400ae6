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
                Set<String> bound = new HashSet<>();
                if (branch.head().arguments() != null) {
                    branch.head().arguments().forEach(argument -> PatternNames.collect(argument, bound));
                }
                new Lines(compilation, functions, bound).walk(branch.body());
            }
        }
    }

    /** Goes through the lines of a body in the order in which they stand, and through the bodies inside. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Lines extends Walker {
        private final Compilation compilation;
        private final FunctionTable functions;
        private Set<String> bound;

        Lines(Compilation compilation, FunctionTable functions, Set<String> bound) {
            this.compilation = compilation;
            this.functions = functions;
            this.bound = bound;
        }

        @Override
        public void walk(Body body) {
            Set<String> around = bound;
            for (Expression line : body.expressions()) {
                walk(line);
                Set<String> after = Safety.after(line, functions, Set.of(), bound);
                bound = after == null ? bound : after;
            }
            bound = around;
        }

        @Override
        public Void visitTest(Statement.Test test) {
            if (test.term() instanceof Term.Call call
                    && call.operator().dotted().equals("print")) {
                call.arguments().forEach(this::check);
            }
            return super.visitTest(test);
        }

        private void check(Term printed) {
            Set<String> names = new HashSet<>(Variables.direct(printed).keySet());
            names.removeAll(bound);
            names.forEach(name -> compilation.error(
                    ErrorCode.COMPILE,
                    "var " + new Term.Var(printed.span(), name).sourceName() + " is undeclared",
                    printed.span()));
        }

        @Override
        public Void visitEvery(Statement.Every every) {
            walk(every.domain());
            Set<String> around = bound;
            bound = new HashSet<>(around);
            bound.add(every.value().name());
            if (every.key() != null) {
                bound.add(every.key().name());
            }
            walk(every.body());
            bound = around;
            return null;
        }
    }
}
