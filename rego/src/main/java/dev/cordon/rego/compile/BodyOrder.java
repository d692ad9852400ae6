package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Orders the body of one rule or query, and the bodies inside of it. */
final class BodyOrder {
    private final FunctionTable functions;
    private final UnsafeVariables unsafe;
    private final Bindings bindings = new Bindings();

    BodyOrder(FunctionTable functions, UnsafeVariables unsafe) {
        this.functions = functions;
        this.unsafe = unsafe;
    }

    /** What is bound, and known to be bound somewhere, where the ordering has got to. */
    Bindings bindings() {
        return bindings;
    }

    /** Puts a body in order; its variables are bound from then on. */
    Body order(Body body) {
        body.expressions().forEach(line -> bindings.know(Variables.direct(line).keySet()));
        WaitingLines waiting = new WaitingLines(body.expressions());
        List<Expression> ordered = new ArrayList<>();
        for (Expression line = waiting.next(); line != null; line = waiting.next()) {
            int before = bindings.mark();
            if (Safety.run(line, functions, bindings)) {
                waiting.done(bindings.boundSince(before));
                ordered.add(new Inside().rewrite(line));
            } else {
                waiting.stuck(unbound(line).keySet());
            }
        }
        waiting.rest().forEach(line -> unsafe.add(line, unbound(line).keySet()));
        return new Body(body.span(), ordered);
    }

    /** The variables that a line cannot do without and that have no value yet. */
    private Map<String, Term.Var> unbound(Expression line) {
        return unbound(Variables.direct(line), Variables.inClosure(new Body(line.span(), List.of(line))));
    }

    private Map<String, Term.Var> unbound(Map<String, Term.Var> direct, Map<String, Term.Var> inClosures) {
        Map<String, Term.Var> variables = new LinkedHashMap<>(direct);
        inClosures.forEach((name, variable) -> {
            if (bindings.isPending(name)) {
                variables.putIfAbsent(name, variable);
            }
        });
        variables.keySet().removeIf(bindings::isBound);
        return variables;
    }

    /** What is wrong with a body that has been put in order has been told there, and is not told of the head again. */
    void assumeBound(Body body) {
        body.expressions()
                .forEach(line -> bindings.bindAll(Variables.direct(line).keySet()));
    }

    /**
     * Checks that a term of a head can be evaluated, and binds what that binds.
     *
     * @param place where it is told that it cannot be
     */
    void require(Term term, Span place) {
        if (!Safety.evaluate(term, functions, bindings)) {
            unbound(Variables.direct(term), Variables.inClosure(term))
                    .keySet()
                    .forEach(name -> unsafe.add(name, place));
        }
    }

    Term inside(Term term) {
        return new Inside().rewrite(term);
    }

    List<Term> inside(List<Term> terms) {
        return new Inside().rewriteAll(terms);
    }

    /** Orders the bodies of comprehensions and of every, which see the variables bound around them. */
    private final class Inside extends Rewriter {
        @Override
        protected Term rewriteTarget(Term target) {
            return target;
        }

        @Override
        public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
            return closure(() -> {
                Body body = order(comprehension.body(), comprehension.element());
                return new Term.ArrayComprehension(
                        comprehension.span(), head(comprehension.element(), comprehension.body()), body);
            });
        }

        @Override
        public Term visitSetComprehension(Term.SetComprehension comprehension) {
            return closure(() -> {
                Body body = order(comprehension.body(), comprehension.element());
                return new Term.SetComprehension(
                        comprehension.span(), head(comprehension.element(), comprehension.body()), body);
            });
        }

        @Override
        public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
            return closure(() -> {
                Body body = order(comprehension.body(), comprehension.key(), comprehension.value());
                Term key = head(comprehension.key(), comprehension.body());
                return new Term.ObjectComprehension(
                        comprehension.span(), key, head(comprehension.value(), comprehension.body()), body);
            });
        }

        /** What a closure binds is not bound outside. */
        private <T> T closure(Supplier<T> ordering) {
            int before = bindings.mark();
            T ordered = ordering.get();
            bindings.undo(before);
            return ordered;
        }

        private Body order(Body body, Term... heads) {
            for (Term head : heads) {
                bindings.know(Variables.direct(head).keySet());
            }
            return BodyOrder.this.order(body);
        }

        private Term head(Term head, Body body) {
            assumeBound(body);
            require(head, head.span());
            return rewrite(head);
        }

        @Override
        public Statement visitEvery(Statement.Every every) {
            Term domain = rewrite(every.domain());
            return closure(() -> {
                bindings.bind(every.value().name());
                if (every.key() != null) {
                    bindings.bind(every.key().name());
                }
                Body body = BodyOrder.this.order(every.body());
                return new Statement.Every(every.span(), every.key(), every.value(), domain, body);
            });
        }
    }
}
