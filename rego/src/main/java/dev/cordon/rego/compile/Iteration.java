package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.OuterWalker;
import dev.cordon.rego.ast.Term;

/**
 * Whether a query goes through elements: a reference with a variable in it does, and so does a relation such as {@code walk}.
 * As in OPA, only what does not is shown where it is false; of several elements those that hold are the answer.
 */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class Iteration extends OuterWalker {
    private final FunctionTable functions;
    private boolean found;

    private Iteration(FunctionTable functions) {
        this.functions = functions;
    }

    static boolean isIn(Body query, FunctionTable functions) {
        Iteration walker = new Iteration(functions);
        walker.walk(query);
        return walker.found;
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        found |= ref.path().stream().anyMatch(Term.Var.class::isInstance);
        return super.visitRef(ref);
    }

    @Override
    public Void visitCall(Term.Call call) {
        found |= functions.isRelation(call.operator());
        return super.visitCall(call);
    }
}
