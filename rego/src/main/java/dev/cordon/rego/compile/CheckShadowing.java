package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Refuses parameters that hide {@code input} or {@code data}, then rules and variables that do so in v1 and under the strict
 * option, then calls in parameters. As in OPA, what comes first is told alone.
 */
final class CheckShadowing implements Pass {
    @Override
    public void run(Compilation compilation) {
        check(compilation, CheckShadowing::parameters);
        check(compilation, CheckShadowing::names);
        check(compilation, CheckShadowing::calls);
    }

    private static void check(Compilation compilation, BiConsumer<Compilation, CompiledRule> check) {
        if (!compilation.hasErrors()) {
            compilation.rules().forEach(rule -> check.accept(compilation, rule));
        }
    }

    private static List<Term> arguments(CompiledRule rule) {
        List<Term> arguments = rule.rule().head().arguments();
        return arguments == null ? List.of() : arguments;
    }

    private static void parameters(Compilation compilation, CompiledRule rule) {
        Set<String> names = new HashSet<>();
        arguments(rule).forEach(argument -> PatternNames.collect(argument, names));
        names.forEach(name ->
                refuse(compilation, name, "args", "variable", rule.rule().span()));
    }

    private static void names(Compilation compilation, CompiledRule rule) {
        if (!rule.module().isVersion0() || compilation.options().strict()) {
            new Names(compilation).walk(rule.rule());
        }
    }

    private static void calls(Compilation compilation, CompiledRule rule) {
        arguments(rule)
                .forEach(argument -> new Walker() {
                    @Override
                    @SuppressWarnings("NullAway") // Void has no other value than null.
                    public Void visitCall(Term.Call call) {
                        compilation.error(ErrorCode.COMPILE, "rule arguments cannot contain calls", call.span());
                        return null;
                    }
                }.walk(argument));
    }

    private static void refuse(Compilation compilation, String name, String what, String instead, Span span) {
        if (name.equals(Paths.INPUT) || name.equals(Paths.DATA)) {
            compilation.error(
                    ErrorCode.COMPILE,
                    what + " must not shadow " + name + " (use a different " + instead + " name)",
                    span);
        }
    }

    /** Looks at the names that a rule introduces. */
    private static final class Names extends Walker {
        private final Compilation compilation;

        Names(Compilation compilation) {
            this.compilation = compilation;
        }

        @Override
        public void walk(Rule rule) {
            refuse(compilation, rule.head().ref().headName(), "rules", "rule", rule.span());
            super.walk(rule);
        }

        @Override
        public void walk(Expression expression) {
            if (expression.statement() instanceof Statement.Unification unification
                    && unification.assigns()
                    && unification.left() instanceof Term.Var variable) {
                refuse(compilation, variable.name(), "variables", "variable", expression.span());
            }
            super.walk(expression);
        }
    }
}
