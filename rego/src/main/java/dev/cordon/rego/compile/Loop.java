package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that goes through a collection: {@code some k, x in xs} or {@code x := xs[k]}. */
record Loop(Term collection, @Nullable Term key, Term.Var element) {
    /**
     * A reference that goes through a collection.
     *
     * @param path where in each element it leads
     */
    record Inside(Term.Ref collection, Term.Var key, List<Value> path) {}

    /** The loop that a line is, or null. */
    static @Nullable Loop of(Statement statement, Bindings bound) {
        if (statement instanceof Statement.SomeIn some) {
            boolean isSimple = isNew(some.value(), bound) && (some.key() == null || some.key() instanceof Term.Var);
            return isSimple ? new Loop(some.collection(), some.key(), (Term.Var) some.value()) : null;
        }
        if (!(statement instanceof Statement.Unification unification)) {
            return null;
        }
        Loop loop = of(unification.left(), unification.right(), bound);
        return loop != null ? loop : of(unification.right(), unification.left(), bound);
    }

    private static @Nullable Loop of(Term element, Term ref, Bindings bound) {
        Inside inside = isNew(element, bound) && ref instanceof Term.Ref given ? inside(given, bound) : null;
        return inside == null || !inside.path().isEmpty()
                ? null
                : new Loop(inside.collection(), inside.key(), (Term.Var) element);
    }

    private static boolean isNew(Term term, Bindings bound) {
        return term instanceof Term.Var variable && !bound.isBound(variable.name());
    }

    /** The collection that a reference goes through, if it is one; what stands before it may not be known yet. */
    static @Nullable Inside inside(Term.Ref ref, Bindings bound) {
        List<Term> path = ref.path();
        int at = 0;
        while (at < path.size() && !isNew(path.get(at), bound)) {
            at++;
        }
        if (at == path.size() || !isConstant(path.subList(at + 1, path.size()))) {
            return null;
        }
        Term.Ref collection = new Term.Ref(ref.span(), ref.head(), path.subList(0, at));
        List<Value> rest = path.subList(at + 1, path.size()).stream()
                .map(element -> ((Term.Scalar) element).value())
                .toList();
        return new Inside(collection, (Term.Var) path.get(at), rest);
    }

    static boolean isConstant(List<Term> path) {
        return path.stream()
                .allMatch(element -> element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue);
    }

    /** The two sides of an equality; nothing if the line is none. */
    static List<Term> sidesOfEquality(Statement statement) {
        if (statement instanceof Statement.Unification unification) {
            return List.of(unification.left(), unification.right());
        }
        boolean isEquality = statement instanceof Statement.Test test
                && test.term() instanceof Term.Call call
                && call.operator().dotted().equals("equal")
                && call.arguments().size() == 2;
        return isEquality ? ((Term.Call) ((Statement.Test) statement).term()).arguments() : List.of();
    }
}
