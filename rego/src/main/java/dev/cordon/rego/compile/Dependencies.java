package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import java.util.ArrayList;
import java.util.List;

/** Collects the references below {@code data} in a rule, those to functions included. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class Dependencies extends Walker {
    private final List<Term.Ref> refs = new ArrayList<>();

    private Dependencies() {}

    static List<Term.Ref> of(Rule rule) {
        Dependencies dependencies = new Dependencies();
        dependencies.walk(rule);
        return dependencies.refs;
    }

    @Override
    protected void walkTarget(Term target) {
        // What is replaced is not used.
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        if (ref.startsWith(Paths.DATA)) {
            refs.add(ref);
        }
        return super.visitRef(ref);
    }

    @Override
    public Void visitCall(Term.Call call) {
        if (call.operator().startsWith(Paths.DATA)) {
            refs.add(call.operator());
        }
        return super.visitCall(call);
    }
}
