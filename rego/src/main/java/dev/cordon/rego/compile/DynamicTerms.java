package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives references and comprehensions lines of their own in an {@linkplain Expansion expanded} body, as OPA's compiler does before it checks types.
 *
 * <pre>
 * count([input.x, p[q]], $e0)    →    $d0 = input.x; $d1 = q; $d2 = p[$d1]; count([$d0, $d2], $e0)
 * </pre>
 */
final class DynamicTerms extends Rewriter {
    private static final String MOVED = Term.Var.MOVED_PREFIX + "d";

    private List<Expression> lines = new ArrayList<>();
    private List<Expression.With> modifiers = List.of();
    private int count;

    static Rule of(Rule rule) {
        Body body = new DynamicTerms().rewrite(rule.body());
        Rule otherwise = rule.otherwise() == null ? null : of(rule.otherwise());
        return new Rule(rule.span(), rule.isDefault(), rule.head(), body, otherwise);
    }

    static Body of(Body body) {
        return new DynamicTerms().rewrite(body);
    }

    @Override
    public Body rewrite(Body body) {
        List<Expression> outerLines = lines;
        List<Expression.With> outerModifiers = modifiers;
        lines = new ArrayList<>();
        for (Expression line : body.expressions()) {
            modifiers = line.with();
            Statement statement = line.statement().accept(this);
            lines.add(new Expression(line.span(), line.negated(), statement, line.with()));
        }
        Body rewritten = new Body(body.span(), lines);
        lines = outerLines;
        modifiers = outerModifiers;
        return rewritten;
    }

    private Term moved(Term term) {
        Term.Var variable = new Term.Var(term.span(), MOVED + count++);
        Statement line = new Statement.Unification(term.span(), variable, term, false);
        lines.add(new Expression(term.span(), false, line, modifiers));
        return variable;
    }

    /** A reference or comprehension that is a side of an equality or a whole line stays where it is, but not what is in it. */
    private Term side(Term term) {
        if (term instanceof Term.Ref ref) {
            return inner(ref);
        }
        boolean isClosure = term instanceof Term.ArrayComprehension
                || term instanceof Term.SetComprehension
                || term instanceof Term.ObjectComprehension;
        return isClosure ? closure(term) : rewrite(term);
    }

    private Term inner(Term.Ref ref) {
        return new Term.Ref(ref.span(), ref.head(), rewriteAll(ref.path()));
    }

    private Term closure(Term comprehension) {
        return comprehension.accept(new Bodies());
    }

    @Override
    public Term visitRef(Term.Ref ref) {
        return ref.startsWith(Paths.FUNCTION) ? ref : moved(inner(ref));
    }

    @Override
    public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return moved(closure(comprehension));
    }

    @Override
    public Term visitSetComprehension(Term.SetComprehension comprehension) {
        return moved(closure(comprehension));
    }

    @Override
    public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return moved(closure(comprehension));
    }

    @Override
    public Statement visitTest(Statement.Test test) {
        if (!(test.term() instanceof Term.Call call)) {
            return new Statement.Test(side(test.term()));
        }
        List<Term> arguments = new ArrayList<>();
        boolean isEquality = FunctionTable.nameOf(call.operator()).equals("equal");
        for (Term argument : call.arguments()) {
            arguments.add(isEquality ? side(argument) : rewrite(argument));
        }
        return new Statement.Test(new Term.Call(call.span(), call.operator(), arguments));
    }

    @Override
    public Statement visitUnification(Statement.Unification unification) {
        Term left = side(unification.left());
        return new Statement.Unification(unification.span(), left, side(unification.right()), unification.assigns());
    }

    /** Rewrites the body of a comprehension, which keeps its place. */
    private final class Bodies extends Rewriter {
        @Override
        public Term rewrite(Term term) {
            return term;
        }

        @Override
        public Body rewrite(Body body) {
            return DynamicTerms.this.rewrite(body);
        }
    }
}
