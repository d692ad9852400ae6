package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Term;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects variables, either those inside of comprehensions and the bodies of every, or those outside of them. */
@SuppressWarnings("NullAway") // Void has no other value than null.
final class Variables extends ClosureWalker {
    private final boolean wantsClosures;
    private final Map<String, Term.Var> found = new LinkedHashMap<>();
    private int closures;

    private Variables(boolean wantsClosures) {
        this.wantsClosures = wantsClosures;
    }

    /** The variables of an expression that are not only inside of closures. */
    static Map<String, Term.Var> direct(Expression expression) {
        Variables variables = new Variables(false);
        variables.walk(expression);
        return variables.found;
    }

    static Map<String, Term.Var> direct(@Nullable Term term) {
        Variables variables = new Variables(false);
        variables.walk(term);
        return variables.found;
    }

    /** The names of all variables of a term, inside and outside of closures. */
    static Set<String> all(Term term) {
        Set<String> names = new HashSet<>(direct(term).keySet());
        names.addAll(inClosure(term).keySet());
        return names;
    }

    /** The variables inside of the closures of a term. */
    static Map<String, Term.Var> inClosure(Term term) {
        Variables variables = new Variables(true);
        variables.walk(term);
        return variables.found;
    }

    /** The variables inside of a body, the body itself seen as a closure. */
    static Map<String, Term.Var> inClosure(Body body) {
        Variables variables = new Variables(true);
        variables.closures++;
        variables.walk(body);
        return variables.found;
    }

    /** The names of all variables that the lines of a body have outside of closures. */
    static void addDirect(Body body, Set<String> names) {
        body.expressions().forEach(expression -> names.addAll(direct(expression).keySet()));
    }

    @Override
    public Void visitVar(Term.Var variable) {
        if (!Paths.isRoot(variable) && wantsClosures == closures > 0) {
            found.putIfAbsent(variable.name(), variable);
        }
        return null;
    }

    @Override
    protected void closure(Runnable walking) {
        if (wantsClosures) {
            closures++;
            walking.run();
            closures--;
        }
    }
}
