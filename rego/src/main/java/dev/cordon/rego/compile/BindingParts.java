package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The arrays and objects of a pattern that have unbound variables somewhere in them, found in one go for the whole pattern. */
final class BindingParts {
    private final Bindings bound;
    private final Set<Term> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private BindingParts(Bindings bound) {
        this.bound = bound;
    }

    static BindingParts of(Term pattern, Bindings bound) {
        BindingParts parts = new BindingParts(bound);
        parts.look(pattern);
        return parts;
    }

    boolean contains(Term part) {
        return found.contains(part);
    }

    private boolean look(Term term) {
        if (term instanceof Term.Var variable) {
            return !bound.isBound(variable.name());
        }
        if (term instanceof Term.ArrayLiteral array) {
            return note(array, array.elements());
        }
        return term instanceof Term.ObjectLiteral object
                && note(object, object.entries().stream().map(Term.Entry::value).toList());
    }

    private boolean note(Term whole, List<Term> parts) {
        boolean binds = false;
        for (Term part : parts) {
            binds |= look(part);
        }
        if (binds) {
            found.add(whole);
        }
        return binds;
    }
}
