package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Decides whether a statement can run when certain variables are bound, and which it binds then. Unification, and
 * references with variables in brackets, bind; everything else only uses.
 */
final class Safety implements Statement.Visitor<Boolean>, Term.Visitor<Boolean> {
    private final FunctionTable functions;
    private final Bindings bindings;

    private Safety(FunctionTable functions, Bindings bindings) {
        this.functions = functions;
        this.bindings = bindings;
    }

    /** Binds what the expression binds, or changes nothing and says no if it cannot run yet. */
    static boolean run(Expression expression, FunctionTable functions, Bindings bindings) {
        Safety safety = new Safety(functions, bindings);
        return safety.attempt(() -> safety.run(expression));
    }

    private boolean run(Expression expression) {
        int before = bindings.mark();
        return expression.with().stream().allMatch(with -> canEvaluate(with.value()))
                && expression.statement().accept(this)
                && !(expression.negated() && bindings.mark() > before);
    }

    /** Binds what evaluating the term binds, or changes nothing and says no if it cannot be evaluated yet. */
    static boolean evaluate(Term term, FunctionTable functions, Bindings bindings) {
        Safety safety = new Safety(functions, bindings);
        return safety.attempt(() -> safety.canEvaluate(term));
    }

    /** Whether the term can be evaluated and binds nothing then. */
    static boolean isKnown(Term term, FunctionTable functions, Bindings bindings) {
        int before = bindings.mark();
        boolean known = evaluate(term, functions, bindings) && bindings.mark() == before;
        bindings.undo(before);
        return known;
    }

    /** Whether one term can be evaluated and the other matched with its value. */
    static boolean canUnify(Term value, Term pattern, FunctionTable functions, Bindings bindings) {
        Safety safety = new Safety(functions, bindings);
        int before = bindings.mark();
        boolean possible = safety.isBound(value) && safety.canEvaluate(value) && safety.bind(pattern);
        bindings.undo(before);
        return possible;
    }

    /** Takes back what an attempt that fails has bound. */
    private boolean attempt(BooleanSupplier attempt) {
        int before = bindings.mark();
        boolean possible = attempt.getAsBoolean();
        if (!possible) {
            bindings.undo(before);
        }
        return possible;
    }

    private boolean canEvaluate(Term term) {
        return term.accept(this);
    }

    private boolean canEvaluateAll(List<Term> terms) {
        List<Term> waiting = new ArrayList<>(terms);
        // A reference in one argument may bind what another argument uses.
        while (!waiting.isEmpty()) {
            if (!waiting.removeIf(term -> attempt(() -> canEvaluate(term)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBound(Term term) {
        return !(term instanceof Term.Var variable) || bindings.isBound(variable.name());
    }

    @Override
    public Boolean visitTest(Statement.Test test) {
        if (test.term() instanceof Term.Call call && functions.hasOutput(call)) {
            int last = call.arguments().size() - 1;
            return canEvaluateAll(call.arguments().subList(0, last))
                    && bind(call.arguments().get(last));
        }
        return canEvaluate(test.term());
    }

    @Override
    public Boolean visitUnification(Statement.Unification unification) {
        return unify(unification.left(), unification.right());
    }

    @Override
    public Boolean visitDeclaration(Statement.Declaration declaration) {
        return true;
    }

    @Override
    public Boolean visitSomeIn(Statement.SomeIn some) {
        return canEvaluate(some.collection()) && (some.key() == null || bind(some.key())) && bind(some.value());
    }

    @Override
    public Boolean visitEvery(Statement.Every every) {
        return canEvaluate(every.domain()) && (!bindings.anyPending() || isReady(Variables.inClosure(every.body())));
    }

    private boolean unify(Term left, Term right) {
        List<Term[]> pairs = new ArrayList<>();
        pairs.add(new Term[] {left, right});
        Unifier.flatten(pairs);
        while (!pairs.isEmpty()) {
            if (!pairs.removeIf(pair -> unifyPair(pair[0], pair[1]))) {
                return false;
            }
        }
        return true;
    }

    /** Tries one way round, then the other. */
    private boolean unifyPair(Term left, Term right) {
        if (isMismatch(left, right)) {
            return isBoundBesides(left, right) || isBoundBesides(right, left);
        }
        return attempt(() -> isBound(left) && canEvaluate(left) && bind(right))
                || attempt(() -> isBound(right) && canEvaluate(right) && bind(left));
    }

    /** Whether one literal can be evaluated, and the other too once it has the values of the keys that both have. */
    private boolean isBoundBesides(Term value, Term pattern) {
        if (!canEvaluate(value)) {
            return false;
        }
        if (value instanceof Term.ObjectLiteral one && pattern instanceof Term.ObjectLiteral other) {
            Unifier.common(one, other).forEach(pair -> bind(pair[1]));
        }
        return canEvaluate(pattern);
    }

    /** Literals of different shapes bind little: those of the same shape have been taken apart. */
    private static boolean isMismatch(Term left, Term right) {
        return left instanceof Term.ArrayLiteral && right instanceof Term.ArrayLiteral
                || left instanceof Term.ObjectLiteral && right instanceof Term.ObjectLiteral;
    }

    /** Binds the variables of a pattern. */
    private boolean bind(Term pattern) {
        if (pattern instanceof Term.Var variable) {
            bindings.bind(variable.name());
            return true;
        }
        if (pattern instanceof Term.ArrayLiteral array) {
            return array.elements().stream().allMatch(this::bind);
        }
        if (pattern instanceof Term.ObjectLiteral object) {
            return object.entries().stream().allMatch(entry -> canEvaluate(entry.key()) && bind(entry.value()));
        }
        return canEvaluate(pattern);
    }

    @Override
    public Boolean visitScalar(Term.Scalar scalar) {
        return true;
    }

    @Override
    public Boolean visitVar(Term.Var variable) {
        return bindings.isBound(variable.name());
    }

    @Override
    public Boolean visitRef(Term.Ref ref) {
        return (Paths.isRoot(ref) || canEvaluate(ref.head()))
                && ref.path().stream().allMatch(this::bind);
    }

    @Override
    public Boolean visitCall(Term.Call call) {
        return canEvaluateAll(call.arguments());
    }

    @Override
    public Boolean visitArray(Term.ArrayLiteral array) {
        return canEvaluateAll(array.elements());
    }

    @Override
    public Boolean visitSet(Term.SetLiteral set) {
        return canEvaluateAll(set.elements());
    }

    @Override
    public Boolean visitObject(Term.ObjectLiteral object) {
        return object.entries().stream().allMatch(entry -> canEvaluate(entry.key()) && canEvaluate(entry.value()));
    }

    private boolean closure(Term comprehension) {
        return !bindings.anyPending() || isReady(Variables.inClosure(comprehension));
    }

    /** Variables of the bodies around must be bound before a closure that uses them runs. */
    private boolean isReady(Map<String, Term.Var> used) {
        return used.keySet().stream().noneMatch(bindings::isPending);
    }

    @Override
    public Boolean visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return closure(comprehension);
    }

    @Override
    public Boolean visitSetComprehension(Term.SetComprehension comprehension) {
        return closure(comprehension);
    }

    @Override
    public Boolean visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return closure(comprehension);
    }

    @Override
    public Boolean visitTemplate(Term.Template template) {
        return canEvaluateAll(template.parts());
    }
}
