package dev.cordon.rego.ast;

/** Visits what stands outside comprehensions: what they hold is evaluated for itself, with variables of its own. */
@SuppressWarnings("NullAway") // Void has no other value than null.
public abstract class OuterWalker extends Walker {
    @Override
    public final Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return null;
    }

    @Override
    public final Void visitSetComprehension(Term.SetComprehension comprehension) {
        return null;
    }

    @Override
    public final Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return null;
    }
}
