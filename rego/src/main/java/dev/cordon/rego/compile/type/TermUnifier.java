package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.builtin.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the variables in terms the types that they must have, and tells where that cannot be. */
final class TermUnifier {
    private final BodyChecker checker;
    private final TypeScope scope;

    TermUnifier(BodyChecker checker, TypeScope scope) {
        this.checker = checker;
        this.scope = scope;
    }

    private @Nullable Type typeOf(Term term) {
        return new TermTypes(checker, scope).of(term);
    }

    /** Whether two terms can be equal. */
    boolean unify(Term left, Term right) {
        Type one = hasUnknown(left) ? null : typeOf(left);
        Type other = hasUnknown(right) ? null : typeOf(right);
        if (one == null && other != null) {
            return assign(left, other);
        }
        if (other == null && one != null) {
            return assign(right, one);
        }
        if (one != null) {
            return Unification.unifies(one, other);
        }
        return unifyParts(left, right);
    }

    private boolean unifyParts(Term left, Term right) {
        if (left instanceof Term.ArrayLiteral one && right instanceof Term.ArrayLiteral other) {
            boolean fits = one.elements().size() == other.elements().size();
            for (int i = 0; fits && i < one.elements().size(); i++) {
                fits = unify(one.elements().get(i), other.elements().get(i));
            }
            return fits;
        }
        // The literal first: what it holds says what the variable is.
        boolean first = !(left instanceof Term.Var);
        Term known = first ? left : right;
        Term open = first ? right : left;
        assign(known, Type.ANY);
        return assign(open, open instanceof Term.Var ? typeOf(known) : Type.ANY);
    }

    /** Whether a term has variables at its top that have no type yet. */
    private boolean hasUnknown(Term term) {
        if (term instanceof Term.Var variable) {
            return typeOf(variable) == null;
        }
        if (term instanceof Term.ArrayLiteral array) {
            return array.elements().stream().anyMatch(this::hasUnknown);
        }
        return term instanceof Term.ObjectLiteral object
                && object.entries().stream().anyMatch(entry -> hasUnknown(entry.value()));
    }

    /** Whether a term can be of a type; its variables get the types that follow. */
    boolean assign(Term term, @Nullable Type type) {
        return assign(term, type, false);
    }

    /**
     * The same, as OPA's {@code unify1}.
     *
     * @param option whether the type is one of several: what has its type from elsewhere then goes with each of them
     */
    private boolean assign(Term term, @Nullable Type type, boolean option) {
        if (type == null) {
            return true;
        }
        if (isLiteral(term)) {
            return assignLiteral(term, type, option);
        }
        Type own = typeOf(term);
        if (option && !(term instanceof Term.Scalar)) {
            put(term, TypeOps.or(own, type));
            return true;
        }
        if (own == null) {
            put(term, type);
        }
        return Unification.unifies(own, type);
    }

    private void put(Term term, @Nullable Type type) {
        if (term instanceof Term.Var variable && type != null) {
            scope.put(variable.name(), type);
        }
    }

    static boolean isLiteral(Term term) {
        return term instanceof Term.ArrayLiteral
                || term instanceof Term.ObjectLiteral
                || term instanceof Term.SetLiteral;
    }

    private boolean assignLiteral(Term literal, Type type, boolean option) {
        if (type instanceof Type.Any any) {
            boolean fits = any.options().isEmpty();
            for (Type each : fits ? List.of(anyOf(literal)) : any.options()) {
                fits |= assignLiteral(literal, each, true);
            }
            return fits;
        }
        if (literal instanceof Term.ArrayLiteral array) {
            return type instanceof Type.Array shape && assignArray(array.elements(), shape, option);
        }
        if (literal instanceof Term.ObjectLiteral object) {
            return type instanceof Type.ObjectOf shape && assignObject(object, shape, option);
        }
        return literal instanceof Term.SetLiteral set
                && type instanceof Type.SetOf shape
                && assignAll(set.elements(), shape.element(), option);
    }

    /** The type of a literal of which nothing is known but its kind. */
    private static Type anyOf(Term literal) {
        if (literal instanceof Term.ArrayLiteral) {
            return new Type.Array(List.of(), Type.ANY);
        }
        return literal instanceof Term.ObjectLiteral
                ? new Type.ObjectOf(List.of(), Type.ANY, Type.ANY)
                : new Type.SetOf(Type.ANY);
    }

    private boolean assignAll(List<Term> terms, Type type, boolean option) {
        return terms.stream().allMatch(term -> assign(term, type, option));
    }

    private boolean assignArray(List<Term> elements, Type.Array shape, boolean option) {
        if (elements.size() != shape.fixed().size() && shape.rest() == null) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            Type element = i < shape.fixed().size() ? shape.fixed().get(i) : shape.rest();
            if (!assign(elements.get(i), element, option)) {
                return false;
            }
        }
        return true;
    }

    private boolean assignObject(Term.ObjectLiteral object, Type.ObjectOf shape, boolean option) {
        if (object.entries().size() != shape.properties().size() && shape.value() == null) {
            return false;
        }
        for (Term.Entry entry : object.entries()) {
            Type value = entry.key() instanceof Term.Scalar scalar ? TypeOps.property(shape, scalar.value()) : Type.ANY;
            boolean free = !(entry.key() instanceof Term.Scalar);
            if (value == null || !assign(entry.value(), value, option) && !free) {
                return false;
            }
        }
        return true;
    }
}
