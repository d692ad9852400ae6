package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.OuterWalker;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves terms of heads that may bind variables into the body, where they can be put in order with the rest.
 *
 * <pre>
 * total[id] := sum(xs) + used[id]    →    total[id] := $v0 if $v0 = sum(xs) + used[id]
 * </pre>
 */
final class HeadHoist {
    private final FunctionTable functions;
    private final List<Expression> hoisted = new ArrayList<>();

    HeadHoist(FunctionTable functions) {
        this.functions = functions;
    }

    Rule hoist(Rule rule) {
        Rule.Head head = rule.head();
        Set<String> known = new HashSet<>();
        if (head.arguments() != null) {
            head.arguments().forEach(argument -> PatternNames.collect(argument, known));
        }
        Variables.addDirect(rule.body(), known);
        List<Term> path = new ArrayList<>();
        head.ref().path().forEach(element -> path.add(hoist(element, known)));
        Term element = head.element() == null ? null : hoist(head.element(), known);
        Term value = head.value() == null ? null : hoist(head.value(), known);
        if (hoisted.isEmpty()) {
            return rule;
        }
        List<Expression> lines = new ArrayList<>(rule.body().expressions());
        lines.addAll(hoisted);
        Term.Ref ref = new Term.Ref(head.ref().span(), head.ref().head(), path);
        return new Rule(
                rule.span(),
                rule.isDefault(),
                new Rule.Head(head.span(), ref, head.arguments(), element, value, head.assigns()),
                new Body(rule.body().span(), lines),
                rule.otherwise());
    }

    private Term hoist(Term term, Set<String> known) {
        if (!new Binding(functions, known).isIn(term)) {
            return term;
        }
        Term.Var variable = new Term.Var(term.span(), Term.Var.GENERATED_PREFIX + "v" + hoisted.size());
        hoisted.add(Expression.of(new Statement.Unification(term.span(), variable, term, false)));
        return variable;
    }

    /** Looks for references with variables in brackets that the body does not know. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Binding extends OuterWalker {
        private final FunctionTable functions;
        private final Set<String> known;
        private int brackets;
        private boolean found;

        Binding(FunctionTable functions, Set<String> known) {
            this.functions = functions;
            this.known = known;
        }

        boolean isIn(@Nullable Term term) {
            walk(term);
            return found;
        }

        @Override
        public Void visitRef(Term.Ref ref) {
            walk(ref.head());
            brackets++;
            walkAll(ref.path());
            brackets--;
            return null;
        }

        @Override
        public Void visitVar(Term.Var variable) {
            found |= brackets > 0 && !Paths.isRoot(variable) && !known.contains(variable.name());
            return null;
        }

        @Override
        public Void visitCall(Term.Call call) {
            found |= functions.isRelation(call.operator());
            return super.visitCall(call);
        }
    }
}
