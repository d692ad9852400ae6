package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.plan.BuiltinCallable;
import dev.cordon.rego.plan.Callable;
import dev.cordon.rego.plan.EvaluationException;
import dev.cordon.rego.plan.FunctionPlan;
import dev.cordon.rego.plan.ProblemNode;
import dev.cordon.rego.plan.Scope.Replacement.Kind;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.plan.WithStep;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans {@code with} modifiers. */
final class WithPlanner {
    private final Program program;
    private final Place place;

    WithPlanner(Program program, Place place) {
        this.program = program;
        this.place = place;
    }

    WithStep.Target plan(Expression.With with, Span line) {
        Term.Ref target = asRef(with.target());
        String name = FunctionTable.nameOf(target);
        if (program.functionTable().arity(target) != null) {
            return planFunction(name, with.value());
        }
        Kind kind = target.startsWith(Paths.INPUT) ? Kind.INPUT : Kind.DATA;
        if (!target.path().stream().allMatch(WithPlanner::isName)) {
            ValueNode problem = new ProblemNode(EvaluationException.CONFLICT, "bad document path", line);
            return new WithStep.Target(kind, List.of(), "", problem, null);
        }
        TermPlanner terms = new TermPlanner(program, place);
        return new WithStep.Target(kind, Paths.constantPrefix(target), "", terms.plan(with.value()), null);
    }

    private static boolean isName(Term element) {
        return element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue;
    }

    static Term.Ref asRef(Term target) {
        return target instanceof Term.Ref ref ? ref : new Term.Ref(target.span(), target, List.of());
    }

    private WithStep.Target planFunction(String name, Term value) {
        Callable function = function(value);
        if (function != null) {
            return new WithStep.Target(Kind.FUNCTION, List.of(), name, null, function);
        }
        return new WithStep.Target(Kind.FUNCTION, List.of(), name, new TermPlanner(program, place).plan(value), null);
    }

    private @Nullable Callable function(Term value) {
        if (!(value instanceof Term.Ref ref) || !ref.startsWith(Paths.FUNCTION)) {
            return null;
        }
        String name = ((StringValue) Paths.constantPrefix(ref).get(0)).value();
        FunctionPlan function = program.functions().get(name);
        if (function != null) {
            return function;
        }
        Builtin builtin = program.builtins().find(name);
        return builtin == null ? null : new BuiltinCallable(builtin, value.span());
    }
}
