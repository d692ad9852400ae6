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

    private final boolean withTargets;

    private Dependencies(boolean withTargets) {
        this.withTargets = withTargets;
    }

    static List<Term.Ref> of(Rule rule) {
        return of(rule, false);
    }

    /** What must have a type before the rule can be checked: what it replaces too, which it does not use. */
    static List<Term.Ref> ofTypes(Rule rule) {
        return of(rule, true);
    }

    private static List<Term.Ref> of(Rule rule, boolean withTargets) {
        Dependencies dependencies = new Dependencies(withTargets);
        dependencies.walk(rule);
        return dependencies.refs;
    }

    @Override
    protected void walkTarget(Term target) {
        if (withTargets) {
            super.walkTarget(target);
        }
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
