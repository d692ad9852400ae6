package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Replaces the operands of one negated expression by variables. */
final class Hoister extends Rewriter {
    private static final String HOISTED = Term.Var.GENERATED_PREFIX + "h";

    /** For references that stood in the negation itself, where no variable gets a value. */
    private static final String CLOSED = Term.Var.GENERATED_PREFIX + "c";

    private final Expression negated;
    private final List<Expression> hoisted = new ArrayList<>();
    private int count;
    private int calls;

    Hoister(Expression negated, int count) {
        this.negated = negated;
        this.count = count;
    }

    /** Whether the only variable that gets a value from a line is that which stands for an operand of a negation. */
    static boolean isClosed(Expression line) {
        return line.statement() instanceof Statement.Unification unification
                && unification.left() instanceof Term.Var variable
                && variable.name().startsWith(CLOSED);
    }

    List<Expression> hoisted() {
        return hoisted;
    }

    Expression hoist() {
        Statement statement = negated.statement();
        Statement rest = statement instanceof Statement.Test test
                ? new Statement.Test(top(test.term()))
                : statement.accept(this);
        return new Expression(negated.span(), true, rest, negated.with());
    }

    private Term top(Term term) {
        if (term instanceof Term.Call call && call.operator().dotted().equals("equal")) {
            List<Term> sides = new ArrayList<>();
            call.arguments().forEach(side -> sides.add(side(side)));
            return new Term.Call(call.span(), call.operator(), sides);
        }
        if (term instanceof Term.Call call) {
            return new Term.Call(call.span(), call.operator(), rewriteAll(call.arguments()));
        }
        return side(term);
    }

    /** One side of an equality: a reference stays, but not what is in its brackets. */
    private Term side(Term term) {
        return term instanceof Term.Ref ref
                ? new Term.Ref(ref.span(), ref.head(), rewriteAll(ref.path()))
                : rewrite(term);
    }

    @Override
    public Statement visitUnification(Statement.Unification unification) {
        return new Statement.Unification(
                unification.span(), side(unification.left()), side(unification.right()), unification.assigns());
    }

    @Override
    public Term visitRef(Term.Ref ref) {
        Term inner = super.visitRef(ref);
        return calls > 0 ? replace(inner, HOISTED) : replace(inner, CLOSED);
    }

    @Override
    public Term visitCall(Term.Call call) {
        calls++;
        Term inner = super.visitCall(call);
        calls--;
        return replace(inner, HOISTED);
    }

    @Override
    public Term visitTemplate(Term.Template template) {
        return template;
    }

    @Override
    public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return comprehension;
    }

    @Override
    public Term visitSetComprehension(Term.SetComprehension comprehension) {
        return comprehension;
    }

    @Override
    public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return comprehension;
    }

    private Term replace(Term term, String prefix) {
        Term.Var variable = new Term.Var(term.span(), prefix + count++);
        Statement binding = new Statement.Unification(term.span(), variable, term, false);
        Span place = prefix.equals(CLOSED) ? negated.span() : term.span();
        hoisted.add(new Expression(place, false, binding, negated.with()));
        return variable;
    }
}
