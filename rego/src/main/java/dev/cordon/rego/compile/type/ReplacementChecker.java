package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses functions in the place of others that take something else. */
record ReplacementChecker(BodyChecker checker, TypeScope scope) {
    void check(Expression.With with) {
        if (!(with.value() instanceof Term.Ref value) || !value.startsWith(Expression.With.FUNCTION)) {
            return;
        }
        Type.Function target = target(with.target());
        Type.Function function = replacement(value.path());
        if (target != null && function != null && !Unification.unifies(target, function)) {
            checker.problem(
                    SyntaxText.of(with.target()) + ": arity mismatch",
                    with.span(),
                    List.of("have: " + arguments(function), "want: " + arguments(target)));
        }
    }

    private Type.@Nullable Function target(Term target) {
        return target instanceof Term.Ref ref
                ? checker.function(ref, scope)
                : checker.builtin(((Term.Var) target).name());
    }

    /** The type of the function whose name and path, if it has one, stand in the reference to it. */
    private Type.@Nullable Function replacement(List<Term> elements) {
        Term name = elements.get(0);
        if (elements.size() > 1) {
            Term.Var data = new Term.Var(name.span(), "data");
            return checker.function(new Term.Ref(name.span(), data, elements.subList(1, elements.size())), scope);
        }
        return name instanceof Term.Scalar scalar && scalar.value() instanceof StringValue text
                ? checker.builtin(text.value())
                : null;
    }

    private static String arguments(Type.Function function) {
        return function.arguments().stream().map(Type::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
