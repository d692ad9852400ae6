package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the unification of two literals apart into the unifications of their elements. */
final class Unifier {
    private Unifier() {}

    /**
     * Replaces pairs of arrays and of objects by the pairs of their elements.
     *
     * @return false if two literals can never be equal
     */
    static boolean flatten(List<Term[]> pairs) {
        boolean possible = true;
        List<Term[]> result = new ArrayList<>();
        for (Term[] pair : pairs) {
            List<Term[]> parts = parts(pair[0], pair[1]);
            if (parts == null) {
                result.add(pair);
            } else {
                possible &= flatten(parts);
                result.addAll(parts);
            }
        }
        pairs.clear();
        pairs.addAll(result);
        return possible;
    }

    private static @Nullable List<Term[]> parts(Term left, Term right) {
        if (left instanceof Term.ArrayLiteral one
                && right instanceof Term.ArrayLiteral other
                && one.elements().size() == other.elements().size()) {
            List<Term[]> result = new ArrayList<>();
            for (int i = 0; i < one.elements().size(); i++) {
                result.add(new Term[] {one.elements().get(i), other.elements().get(i)});
            }
            return result;
        }
        return left instanceof Term.ObjectLiteral one && right instanceof Term.ObjectLiteral other
                ? entries(one, other)
                : null;
    }

    private static @Nullable List<Term[]> entries(Term.ObjectLiteral one, Term.ObjectLiteral other) {
        List<Term[]> common = common(one, other);
        return one.entries().size() == other.entries().size()
                        && common.size() == one.entries().size()
                ? common
                : null;
    }

    /** The pairs of values under keys that both objects have. */
    static List<Term[]> common(Term.ObjectLiteral one, Term.ObjectLiteral other) {
        List<Term[]> result = new ArrayList<>();
        for (Term.Entry entry : one.entries()) {
            Term match = null;
            for (Term.Entry candidate : other.entries()) {
                if (sameKey(entry.key(), candidate.key())) {
                    match = candidate.value();
                }
            }
            if (match != null) {
                result.add(new Term[] {entry.value(), match});
            }
        }
        return result;
    }

    private static boolean sameKey(Term one, Term other) {
        if (one instanceof Term.Var left && other instanceof Term.Var right) {
            return left.name().equals(right.name());
        }
        return one instanceof Term.Scalar left
                && other instanceof Term.Scalar right
                && left.value().equals(right.value());
    }
}
