package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects variables that may get a value where they stand, which the heads of references never do. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class SafetyVariables extends Walker {
    /** Which variables are passed over besides. */
    private enum Skipped {
        NONE,
        CLOSURES_AND_KEYS,
        CLOSURES_KEYS_AND_SETS
    }

    private final Skipped skipped;
    private final Set<String> names = new LinkedHashSet<>();

    private SafetyVariables(Skipped skipped) {
        this.skipped = skipped;
    }

    /** The variables in the brackets of a reference. */
    static Set<String> ofBrackets(Term.Ref ref) {
        return new SafetyVariables(Skipped.NONE).of(ref.path());
    }

    /** The variables of what stands in brackets. */
    static Set<String> ofKey(Term key) {
        return new SafetyVariables(Skipped.NONE).of(List.of(key));
    }

    /** The variables of operands of a call. */
    static Set<String> ofOperands(List<Term> operands) {
        return new SafetyVariables(Skipped.CLOSURES_KEYS_AND_SETS).of(operands);
    }

    /** The variables of one side of a unification. */
    static Set<String> ofPattern(Term pattern) {
        return new SafetyVariables(Skipped.CLOSURES_AND_KEYS).of(List.of(pattern));
    }

    private Set<String> of(List<Term> terms) {
        walkAll(terms);
        return names;
    }

    @Override
    public Void visitVar(Term.Var variable) {
        if (!Paths.isRoot(variable)) {
            names.add(variable.name());
        }
        return null;
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        walkAll(ref.path());
        return null;
    }

    @Override
    public Void visitSet(Term.SetLiteral set) {
        return skipped == Skipped.CLOSURES_KEYS_AND_SETS ? null : super.visitSet(set);
    }

    @Override
    public Void visitObject(Term.ObjectLiteral object) {
        for (Term.Entry entry : object.entries()) {
            walk(skipped == Skipped.NONE ? entry.key() : null);
            walk(entry.value());
        }
        return null;
    }

    @Override
    public Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return skipped == Skipped.NONE ? super.visitArrayComprehension(comprehension) : null;
    }

    @Override
    public Void visitSetComprehension(Term.SetComprehension comprehension) {
        return skipped == Skipped.NONE ? super.visitSetComprehension(comprehension) : null;
    }

    @Override
    public Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return skipped == Skipped.NONE ? super.visitObjectComprehension(comprehension) : null;
    }
}
