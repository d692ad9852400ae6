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
        if (one.entries().size() != other.entries().size()) {
            return null;
        }
        List<Term[]> result = new ArrayList<>();
        for (Term.Entry entry : one.entries()) {
            Term match = null;
            for (Term.Entry candidate : other.entries()) {
                if (sameKey(entry.key(), candidate.key())) {
                    match = candidate.value();
                }
            }
            if (match == null) {
                return null;
            }
            result.add(new Term[] {entry.value(), match});
        }
        return result;
    }

    /** The values of an object under keys that another of the same size has too. */
    static List<Term> common(Term.ObjectLiteral one, Term.ObjectLiteral other) {
        if (one.entries().size() != other.entries().size()) {
            return List.of();
        }
        return other.entries().stream()
                .filter(entry -> one.entries().stream().anyMatch(candidate -> sameKey(candidate.key(), entry.key())))
                .map(Term.Entry::value)
                .toList();
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
