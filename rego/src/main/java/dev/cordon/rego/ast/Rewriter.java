package dev.cordon.rego.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a tree; subclasses override what they want otherwise. */
public abstract class Rewriter implements Term.Visitor<Term>, Statement.Visitor<Statement> {
    public Term rewrite(Term term) {
        return term.accept(this);
    }

    public final @Nullable Term rewriteOptional(@Nullable Term term) {
        return term == null ? null : rewrite(term);
    }

    public List<Term> rewriteAll(List<Term> terms) {
        List<Term> result = new ArrayList<>(terms.size());
        for (Term term : terms) {
            result.add(rewrite(term));
        }
        return result;
    }

    public Body rewrite(Body body) {
        List<Expression> result = new ArrayList<>();
        for (Expression expression : body.expressions()) {
            result.add(rewrite(expression));
        }
        return new Body(body.span(), result);
    }

    public Expression rewrite(Expression expression) {
        Statement statement = expression.statement().accept(this);
        return new Expression(expression.span(), expression.negated(), statement, rewriteWith(expression));
    }

    protected List<Expression.With> rewriteWith(Expression expression) {
        List<Expression.With> result = new ArrayList<>();
        for (Expression.With with : expression.with()) {
            result.add(new Expression.With(with.span(), rewriteTarget(with.target()), rewrite(with.value())));
        }
        return result;
    }

    /** Rewrites the target of a {@code with}, which is a name rather than a value. */
    protected Term rewriteTarget(Term target) {
        return rewrite(target);
    }

    /** Rewrites the name of the function of a call. */
    protected Term.Ref rewriteOperator(Term.Ref operator) {
        return operator;
    }

    public Rule rewrite(Rule rule) {
        Rule.Head head = rule.head();
        List<Term> arguments = head.arguments() == null ? null : rewriteAll(head.arguments());
        Body body = rewrite(rule.body());
        Rule.Head newHead = new Rule.Head(
                head.span(),
                rewriteHeadRef(head.ref()),
                arguments,
                rewriteOptional(head.element()),
                rewriteOptional(head.value()),
                head.assigns());
        Rule otherwise = rule.otherwise() == null ? null : rewrite(rule.otherwise());
        return new Rule(rule.span(), rule.isDefault(), newHead, body, otherwise);
    }

    /** Rewrites the terms in brackets of a rule's name. */
    protected Term.Ref rewriteHeadRef(Term.Ref ref) {
        return new Term.Ref(ref.span(), ref.head(), rewriteAll(ref.path()));
    }

    @Override
    public Term visitScalar(Term.Scalar scalar) {
        return scalar;
    }

    @Override
    public Term visitVar(Term.Var variable) {
        return variable;
    }

    @Override
    public Term visitRef(Term.Ref ref) {
        return new Term.Ref(ref.span(), rewrite(ref.head()), rewriteAll(ref.path()));
    }

    @Override
    public Term visitCall(Term.Call call) {
        return new Term.Call(call.span(), rewriteOperator(call.operator()), rewriteAll(call.arguments()));
    }

    @Override
    public Term visitArray(Term.ArrayLiteral array) {
        return new Term.ArrayLiteral(array.span(), rewriteAll(array.elements()));
    }

    @Override
    public Term visitSet(Term.SetLiteral set) {
        return new Term.SetLiteral(set.span(), rewriteAll(set.elements()));
    }

    @Override
    public Term visitObject(Term.ObjectLiteral object) {
        List<Term.Entry> entries = new ArrayList<>();
        for (Term.Entry entry : object.entries()) {
            entries.add(new Term.Entry(rewrite(entry.key()), rewrite(entry.value())));
        }
        return new Term.ObjectLiteral(object.span(), entries);
    }

    @Override
    public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
        Body body = rewrite(comprehension.body());
        return new Term.ArrayComprehension(comprehension.span(), rewrite(comprehension.element()), body);
    }

    @Override
    public Term visitSetComprehension(Term.SetComprehension comprehension) {
        Body body = rewrite(comprehension.body());
        return new Term.SetComprehension(comprehension.span(), rewrite(comprehension.element()), body);
    }

    @Override
    public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
        Body body = rewrite(comprehension.body());
        return new Term.ObjectComprehension(
                comprehension.span(), rewrite(comprehension.key()), rewrite(comprehension.value()), body);
    }

    @Override
    public Term visitTemplate(Term.Template template) {
        return new Term.Template(template.span(), rewriteAll(template.parts()));
    }

    @Override
    public Statement visitTest(Statement.Test test) {
        return new Statement.Test(rewrite(test.term()));
    }

    @Override
    public Statement visitUnification(Statement.Unification unification) {
        Term right = rewrite(unification.right());
        return new Statement.Unification(unification.span(), rewrite(unification.left()), right, unification.assigns());
    }

    @Override
    public Statement visitDeclaration(Statement.Declaration declaration) {
        return declaration;
    }

    @Override
    public Statement visitSomeIn(Statement.SomeIn some) {
        Term collection = rewrite(some.collection());
        return new Statement.SomeIn(some.span(), rewriteOptional(some.key()), rewrite(some.value()), collection);
    }

    @Override
    public Statement visitEvery(Statement.Every every) {
        Term domain = rewrite(every.domain());
        return new Statement.Every(every.span(), every.key(), every.value(), domain, rewrite(every.body()));
    }
}
