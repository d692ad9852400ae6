package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.source.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses parameters that hide {@code input} or {@code data}, rules and variables that do so in v1 and under the strict option,
 * and calls in parameters.
 */
final class CheckShadowing implements Pass {
    @Override
    public void run(Compilation compilation) {
        for (CompiledRule rule : compilation.rules()) {
            boolean strict =
                    !rule.module().isVersion0() || compilation.options().strict();
            new Names(compilation, strict).walk(rule.rule());
        }
    }

    /** Looks at the names that a rule introduces. */
    private static final class Names extends Walker {
        private final Compilation compilation;

        private final boolean strict;

        Names(Compilation compilation, boolean strict) {
            this.compilation = compilation;
            this.strict = strict;
        }

        private void check(String name, String what, String instead, Span span) {
            if (strict) {
                refuse(name, what, instead, span);
            }
        }

        private void refuse(String name, String what, String instead, Span span) {
            if (name.equals(Paths.INPUT) || name.equals(Paths.DATA)) {
                compilation.error(
                        ErrorCode.COMPILE,
                        what + " must not shadow " + name + " (use a different " + instead + " name)",
                        span);
            }
        }

        @Override
        public void walk(Rule rule) {
            check(rule.head().ref().headName(), "rules", "rule", rule.span());
            if (rule.head().arguments() != null) {
                Set<String> names = new HashSet<>();
                rule.head().arguments().forEach(argument -> PatternNames.collect(argument, names));
                names.forEach(name -> refuse(name, "args", "variable", rule.span()));
                rule.head().arguments().forEach(this::checkParameter);
            }
            super.walk(rule);
        }

        private void checkParameter(Term parameter) {
            new Walker() {
                @Override
                @SuppressWarnings("NullAway") // Void has no other value than null.
                public Void visitCall(Term.Call call) {
                    compilation.error(ErrorCode.COMPILE, "rule arguments cannot contain calls", call.span());
                    return null;
                }
            }.walk(parameter);
        }

        @Override
        public void walk(Expression expression) {
            if (expression.statement() instanceof Statement.Unification unification
                    && unification.assigns()
                    && unification.left() instanceof Term.Var variable) {
                check(variable.name(), "variables", "variable", expression.span());
            }
            super.walk(expression);
        }
    }
}
