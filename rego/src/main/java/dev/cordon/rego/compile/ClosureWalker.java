package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;

/** Visits variables, and tells where closures begin and end: comprehensions, and the bodies of {@code every}. */
@SuppressWarnings("NullAway") // Void has no other value than null.
abstract class ClosureWalker extends Walker {
    /** Takes a closure that is met; what stands in it is visited if {@code walking} is run. */
    protected abstract void closure(Runnable walking);

    @Override
    protected final void walkTarget(Term target) {
        // The names of functions are no variables; what stands in brackets may be.
        if (target instanceof Term.Ref ref) {
            walkAll(ref.path());
        }
    }

    private Void enter(Runnable walking) {
        closure(walking);
        return null;
    }

    @Override
    public final Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return enter(() -> super.visitArrayComprehension(comprehension));
    }

    @Override
    public final Void visitSetComprehension(Term.SetComprehension comprehension) {
        return enter(() -> super.visitSetComprehension(comprehension));
    }

    @Override
    public final Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return enter(() -> super.visitObjectComprehension(comprehension));
    }

    @Override
    public final Void visitEvery(Statement.Every every) {
        walk(every.domain());
        return enter(() -> walk(every.body()));
    }
}
