package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import java.util.ArrayList;
import java.util.List;

/** Collects the references below {@code data} in a rule, those to functions included, also as replacements of others. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class Dependencies extends Walker {
    private final List<Term.Ref> refs = new ArrayList<>();

    private Dependencies() {}

    /** What a rule uses, and what its {@code with} replaces. */
    static List<Term.Ref> of(Rule rule) {
        Dependencies dependencies = new Dependencies();
        dependencies.walk(rule);
        return dependencies.refs;
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        if (ref.startsWith(Paths.DATA)) {
            refs.add(ref);
        } else if (ref.startsWith(Paths.FUNCTION) && ref.path().size() > 1) {
            Term.Var data = new Term.Var(ref.span(), Paths.DATA);
            refs.add(new Term.Ref(
                    ref.span(), data, ref.path().subList(1, ref.path().size())));
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
