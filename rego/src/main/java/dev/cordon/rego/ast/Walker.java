package dev.cordon.rego.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits every part of a tree in source order; subclasses override what they want to see or skip. */
@SuppressWarnings("NullAway") // Void has no other value than null.
public abstract class Walker implements Term.Visitor<Void>, Statement.Visitor<Void> {
    public void walk(@Nullable Term term) {
        if (term != null) {
            term.accept(this);
        }
    }

    public void walkAll(@Nullable List<Term> terms) {
        if (terms != null) {
            terms.forEach(this::walk);
        }
    }

    public void walk(Body body) {
        body.expressions().forEach(this::walk);
    }

    public void walk(Expression expression) {
        expression.statement().accept(this);
        for (Expression.With with : expression.with()) {
            walkTarget(with.target());
            walk(with.value());
        }
    }

    protected void walkTarget(Term target) {
        walk(target);
    }

    public void walk(Rule rule) {
        walkAll(rule.head().ref().path());
        walkAll(rule.head().arguments());
        walk(rule.head().element());
        walk(rule.head().value());
        walk(rule.body());
        if (rule.otherwise() != null) {
            walk(rule.otherwise());
        }
    }

    @Override
    public Void visitScalar(Term.Scalar scalar) {
        return null;
    }

    @Override
    public Void visitVar(Term.Var variable) {
        return null;
    }

    @Override
    public Void visitRef(Term.Ref ref) {
        walk(ref.head());
        walkAll(ref.path());
        return null;
    }

    @Override
    public Void visitCall(Term.Call call) {
        walkAll(call.arguments());
        return null;
    }

    @Override
    public Void visitArray(Term.ArrayLiteral array) {
        walkAll(array.elements());
        return null;
    }

    @Override
    public Void visitSet(Term.SetLiteral set) {
        walkAll(set.elements());
        return null;
    }

    @Override
    public Void visitObject(Term.ObjectLiteral object) {
        for (Term.Entry entry : object.entries()) {
            walk(entry.key());
            walk(entry.value());
        }
        return null;
    }

    @Override
    public Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
        walk(comprehension.element());
        walk(comprehension.body());
        return null;
    }

    @Override
    public Void visitSetComprehension(Term.SetComprehension comprehension) {
        walk(comprehension.element());
        walk(comprehension.body());
        return null;
    }

    @Override
    public Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
        walk(comprehension.key());
        walk(comprehension.value());
        walk(comprehension.body());
        return null;
    }

    @Override
    public Void visitTemplate(Term.Template template) {
        walkAll(template.parts());
        return null;
    }

    @Override
    public Void visitTest(Statement.Test test) {
        walk(test.term());
        return null;
    }

    @Override
    public Void visitUnification(Statement.Unification unification) {
        walk(unification.left());
        walk(unification.right());
        return null;
    }

    @Override
    public Void visitDeclaration(Statement.Declaration declaration) {
        return null;
    }

    @Override
    public Void visitSomeIn(Statement.SomeIn some) {
        walk(some.key());
        walk(some.value());
        walk(some.collection());
        return null;
    }

    @Override
    public Void visitEvery(Statement.Every every) {
        walk(every.domain());
        walk(every.body());
        return null;
    }
}
