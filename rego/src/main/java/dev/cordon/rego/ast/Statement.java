package dev.cordon.rego.ast;

import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression says, without its negation and modifiers. */
public sealed interface Statement {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** A term that must be defined and not false. */
    record Test(Term term) implements Statement {
        @Override
        public Span span() {
            return term.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTest(this);
        }
    }

    /** {@code left = right}, or {@code left := right} if it assigns. */
    record Unification(Span span, Term left, Term right, boolean assigns) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUnification(this);
        }
    }

    /** {@code some x, y}. */
    record Declaration(Span span, List<Term.Var> variables) implements Statement {
        public Declaration {
            variables = List.copyOf(variables);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDeclaration(this);
        }
    }

    /** {@code some key, value in collection}. */
    record SomeIn(Span span, @Nullable Term key, Term value, Term collection) implements Statement {
        /** {@code collection[key]}, which the value is; with a variable of its own where no key is written. */
        public Term.Ref element() {
            List<Term> path = new ArrayList<>();
            Term head = collection;
            if (head instanceof Term.Ref ref) {
                head = ref.head();
                path.addAll(ref.path());
            }
            path.add(key == null ? new Term.Var(span, Term.Var.GENERATED_PREFIX + "k" + span.start()) : key);
            return new Term.Ref(collection.span(), head, path);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSomeIn(this);
        }
    }

    /** {@code every key, value in domain { body }}. */
    record Every(Span span, Term.@Nullable Var key, Term.Var value, Term domain, Body body) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEvery(this);
        }
    }

    /** One method per kind of statement. */
    interface Visitor<R> {
        R visitTest(Test test);

        R visitUnification(Unification unification);

        R visitDeclaration(Declaration declaration);

        R visitSomeIn(SomeIn some);

        R visitEvery(Every every);
    }
}
