package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the variables that a unification gives values to, from those that have one: as OPA's {@code unify.go} does. */
final class UnifiedVariables {
    private final Predicate<String> known;
    private final Set<String> unified = new LinkedHashSet<>();

    /** Variables that get a value once others have one, and these others. */
    private final Map<String, Set<String>> waiting = new HashMap<>();

    private UnifiedVariables(Predicate<String> known) {
        this.known = known;
    }

    static Set<String> of(Term left, Term right, Predicate<String> known) {
        UnifiedVariables variables = new UnifiedVariables(known);
        variables.unify(left, right);
        return variables.unified;
    }

    /** Whether what stands before the brackets of a reference has a value. */
    static boolean isKnown(Term.Ref ref, Predicate<String> known) {
        return Paths.isRoot(ref)
                || Variables.direct(ref.head()).keySet().stream().allMatch(known);
    }

    private void unify(Term left, Term right) {
        if (isVariable(left)) {
            unifyVariable((Term.Var) left, right);
        } else if (isVariable(right)) {
            unifyVariable((Term.Var) right, left);
        } else if (isEvaluated(left, right)) {
            markAll(right);
        } else if (isEvaluated(right, left)) {
            markAll(left);
        } else {
            unifyLiterals(left, right);
        }
    }

    private static boolean isVariable(Term term) {
        return term instanceof Term.Var variable && !Paths.isRoot(variable);
    }

    private static boolean isLiteral(Term term) {
        return term instanceof Term.ArrayLiteral || term instanceof Term.ObjectLiteral;
    }

    /** Whether one side is a value that the other takes apart. */
    private boolean isEvaluated(Term value, Term pattern) {
        if (!isLiteral(pattern)) {
            return false;
        }
        if (value instanceof Term.ObjectComprehension) {
            return true;
        }
        return value instanceof Term.ArrayComprehension || value instanceof Term.SetComprehension
                ? pattern instanceof Term.ArrayLiteral
                : isReference(value) && isKnown(value);
    }

    private static boolean isReference(Term term) {
        return term instanceof Term.Ref || term instanceof Term.Call || term instanceof Term.Var;
    }

    private boolean isKnown(Term reference) {
        return reference instanceof Term.Ref ref
                ? isKnown(ref, known)
                : Variables.direct(reference).keySet().stream().allMatch(known);
    }

    private void unifyVariable(Term.Var variable, Term other) {
        String name = variable.name();
        if (isVariable(other)) {
            unifyNames(name, ((Term.Var) other).name());
        } else if (isLiteral(other)) {
            unifyLiteral(name, other);
        } else if (!isReference(other) || isKnown(other)) {
            mark(name);
        }
    }

    private void unifyNames(String left, String right) {
        if (isSafe(right)) {
            mark(left);
        } else if (isSafe(left)) {
            mark(right);
        } else {
            await(left, right);
            await(right, left);
        }
    }

    private void unifyLiteral(String name, Term literal) {
        if (isSafe(name)) {
            markAll(literal);
            return;
        }
        List<String> unsafe = new ArrayList<>(SafetyVariables.ofPattern(literal));
        unsafe.removeIf(this::isSafe);
        if (unsafe.isEmpty()) {
            mark(name);
        }
        unsafe.forEach(other -> await(name, other));
    }

    private void unifyLiterals(Term left, Term right) {
        if (left instanceof Term.ArrayLiteral one
                && right instanceof Term.ArrayLiteral other
                && one.elements().size() == other.elements().size()) {
            for (int i = 0; i < one.elements().size(); i++) {
                unify(one.elements().get(i), other.elements().get(i));
            }
        } else if (left instanceof Term.ObjectLiteral one
                && right instanceof Term.ObjectLiteral other
                && one.entries().size() == other.entries().size()) {
            Unifier.common(one, other).forEach(pair -> unify(pair[0], pair[1]));
        }
    }

    private boolean isSafe(String name) {
        return known.test(name) || unified.contains(name);
    }

    private void await(String name, String other) {
        waiting.computeIfAbsent(name, key -> new HashSet<>()).add(other);
    }

    private void markAll(Term pattern) {
        SafetyVariables.ofPattern(pattern).forEach(this::mark);
    }

    /** A variable has a value: so have those that it waits for, and those that waited for it alone. */
    private void mark(String name) {
        unified.add(name);
        Set<String> others = waiting.remove(name);
        if (others != null) {
            others.forEach(this::mark);
        }
        for (String dependent : List.copyOf(waiting.keySet())) {
            Set<String> dependencies = waiting.get(dependent);
            if (dependencies != null && dependencies.remove(name) && dependencies.isEmpty()) {
                waiting.remove(dependent);
                mark(dependent);
            }
        }
    }
}
