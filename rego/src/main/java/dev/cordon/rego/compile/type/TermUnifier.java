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
        assign(left, Type.ANY);
        assign(right, Type.ANY);
        return true;
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
        if (type == null) {
            return true;
        }
        if (term instanceof Term.Var variable && typeOf(variable) == null) {
            scope.put(variable.name(), type);
            return true;
        }
        if (term instanceof Term.ArrayLiteral array) {
            return assignArray(array, type);
        }
        if (term instanceof Term.ObjectLiteral object) {
            return assignObject(object, type);
        }
        if (term instanceof Term.SetLiteral set) {
            return assignSet(set, type);
        }
        return Unification.unifies(typeOf(term), type);
    }

    private boolean assignSet(Term.SetLiteral set, Type type) {
        if (TypeOps.isAny(type)) {
            return Unification.unifies(typeOf(set), type);
        }
        return TypeOps.options(type).stream()
                .anyMatch(option -> option instanceof Type.SetOf of
                        && set.elements().stream().allMatch(element -> assign(element, of.element())));
    }

    private boolean assignArray(Term.ArrayLiteral array, Type type) {
        if (TypeOps.isAny(type)) {
            array.elements().forEach(element -> assign(element, Type.ANY));
            return true;
        }
        List<Term> elements = array.elements();
        boolean found = false;
        for (Type option : TypeOps.options(type)) {
            found |= option instanceof Type.Array shape && fits(elements, shape);
        }
        for (int i = 0; found && i < elements.size(); i++) {
            Type element = null;
            for (Type option : TypeOps.options(type)) {
                if (option instanceof Type.Array shape && fits(elements, shape)) {
                    element = TypeOps.or(
                            element, i < shape.fixed().size() ? shape.fixed().get(i) : shape.rest());
                }
            }
            found = assign(elements.get(i), element);
        }
        return found;
    }

    private static boolean fits(List<Term> elements, Type.Array shape) {
        return shape.rest() != null
                ? elements.size() >= shape.fixed().size()
                : elements.size() == shape.fixed().size();
    }

    private boolean assignObject(Term.ObjectLiteral object, Type type) {
        boolean possible = TypeOps.isAny(type);
        for (Type option : TypeOps.options(type)) {
            possible |= option instanceof Type.ObjectOf;
        }
        for (Term.Entry entry : object.entries()) {
            Type value = entry.key() instanceof Term.Scalar scalar ? TypeOps.select(type, scalar.value()) : Type.ANY;
            possible &= value != null && assign(entry.value(), value);
        }
        return possible;
    }
}
