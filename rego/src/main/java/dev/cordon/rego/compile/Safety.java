package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a statement can run when certain variables are bound, and which it binds then. Unification, and
 * references with variables in brackets, bind; everything else only uses.
 */
final class Safety implements Statement.Visitor<Boolean>, Term.Visitor<Boolean> {
    private final FunctionTable functions;
    /** Variables of the bodies around: those must be bound before a closure that uses them runs. */
    private final Set<String> outer;

    private final Set<String> bound;

    private Safety(FunctionTable functions, Set<String> outer, Set<String> bound) {
        this.functions = functions;
        this.outer = outer;
        this.bound = bound;
    }

    /** The variables that are bound after the expression, or null if it cannot run yet. */
    static @Nullable Set<String> after(
            Expression expression, FunctionTable functions, Set<String> outer, Set<String> before) {
        Safety safety = new Safety(functions, outer, new HashSet<>(before));
        for (Expression.With with : expression.with()) {
            if (!safety.canEvaluate(with.value())) {
                return null;
            }
        }
        if (!expression.statement().accept(safety)) {
            return null;
        }
        if (expression.negated() && safety.bound.size() != before.size()) {
            return null;
        }
        return safety.bound;
    }

    /** The variables that an expression binds by itself, even if it cannot run for want of others. */
    static Set<String> outputs(Expression expression, FunctionTable functions, Set<String> outer, Set<String> before) {
        Safety safety = new Safety(functions, outer, new HashSet<>(before));
        boolean runs = !expression.negated() && expression.statement().accept(safety);
        return runs || !expression.negated() ? safety.bound : before;
    }

    /** The variables that are bound after a term is evaluated, or null if it cannot be. */
    static @Nullable Set<String> after(Term term, FunctionTable functions, Set<String> outer, Set<String> before) {
        Safety safety = new Safety(functions, outer, new HashSet<>(before));
        return safety.canEvaluate(term) ? safety.bound : null;
    }

    /** Whether one term can be evaluated and the other matched with its value. */
    static boolean canUnify(Term value, Term pattern, FunctionTable functions, Set<String> bound) {
        Safety safety = new Safety(functions, Set.of(), new HashSet<>(bound));
        return safety.isBound(value) && safety.canEvaluate(value) && safety.bind(pattern);
    }

    private boolean canEvaluate(Term term) {
        return term.accept(this);
    }

    private boolean canEvaluateAll(List<Term> terms) {
        List<Term> waiting = new ArrayList<>(terms);
        // A reference in one argument may bind what another argument uses.
        while (!waiting.isEmpty()) {
            if (!waiting.removeIf(this::canEvaluateWholly)) {
                return false;
            }
        }
        return true;
    }

    private boolean canEvaluateWholly(Term term) {
        Set<String> before = new HashSet<>(bound);
        boolean possible = canEvaluate(term);
        if (!possible) {
            bound.retainAll(before);
        }
        return possible;
    }

    private boolean isBound(Term term) {
        return !(term instanceof Term.Var variable) || bound.contains(variable.name());
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
        if (!canEvaluate(every.domain())) {
            return false;
        }
        Set<String> used = new HashSet<>(Variables.inClosure(every.body()).keySet());
        used.retainAll(outer);
        return bound.containsAll(used);
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

    /** Tries one way round, then the other; what an attempt that fails has bound does not count. */
    private boolean unifyPair(Term left, Term right) {
        if (isMismatch(left, right)) {
            return isBoundBesides(left, right) || isBoundBesides(right, left);
        }
        Set<String> before = new HashSet<>(bound);
        if (isBound(left) && canEvaluate(left) && bind(right)) {
            return true;
        }
        bound.retainAll(before);
        if (isBound(right) && canEvaluate(right) && bind(left)) {
            return true;
        }
        bound.retainAll(before);
        return false;
    }

    /** Whether one literal can be evaluated, and the other too once it has the values of the keys that both have. */
    private boolean isBoundBesides(Term value, Term pattern) {
        if (!canEvaluate(value)) {
            return false;
        }
        if (value instanceof Term.ObjectLiteral one && pattern instanceof Term.ObjectLiteral other) {
            Unifier.common(one, other).forEach(this::bind);
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
            bound.add(variable.name());
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
        return bound.contains(variable.name());
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
        Set<String> used = new HashSet<>(Variables.inClosure(comprehension).keySet());
        used.retainAll(outer);
        return bound.containsAll(used);
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

    /** The body order needs the same sets for the bodies inside. */
    static Set<String> outerOf(Body body, Set<String> outer, Set<String> bound) {
        Set<String> result = new HashSet<>(outer);
        result.addAll(bound);
        Variables.addDirect(body, result);
        return result;
    }
}
