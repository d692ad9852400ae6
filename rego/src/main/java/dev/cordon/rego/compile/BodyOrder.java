package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Orders the body of one rule or query, and the bodies inside of it. */
final class BodyOrder {
    /** How modules that OPA has compiled before name what the compiler has added. */
    static final String COMPILED_PREFIX = "__local";

    /** Names in Rego v0, unless they are imported as keywords. */
    private static final Set<String> LATER_KEYWORDS = Set.of("contains", "every", "if", "in");

    private final Compilation compilation;
    private final FunctionTable functions;
    private final Bindings bindings = new Bindings();

    BodyOrder(Compilation compilation, FunctionTable functions) {
        this.compilation = compilation;
        this.functions = functions;
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
        reportUnsafe(waiting.rest());
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

    /** Tells each variable that keeps lines from being evaluated once, at the first such line. */
    private void reportUnsafe(List<Expression> stuck) {
        Map<String, Unsafe> unsafe = new LinkedHashMap<>();
        for (Expression expression : stuck) {
            Map<String, Term.Var> variables = unbound(expression);
            variables.keySet().removeAll(Safety.outputs(expression, functions, bindings));
            variables.forEach((name, variable) ->
                    unsafe.merge(name, new Unsafe(variable, expression, expression.span()), Unsafe::earlier));
        }
        boolean known = unsafe.values().stream().anyMatch(each -> isNamed(each.variable));
        for (Unsafe each : unsafe.values()) {
            if (isPrint(each.line)) {
                compilation.error(
                        ErrorCode.COMPILE, "var " + each.variable.sourceName() + " is undeclared", each.place);
            } else if (isNamed(each.variable) || !known) {
                unsafe(each.variable, each.place);
            }
        }
    }

    private static boolean isPrint(Expression line) {
        return line.statement() instanceof Statement.Test test
                && test.term() instanceof Term.Call call
                && call.operator().dotted().equals("print");
    }

    private static boolean isNamed(Term.Var variable) {
        return (!variable.isGenerated() || variable.isWildcard())
                && !variable.sourceName().startsWith(COMPILED_PREFIX);
    }

    /** A variable and the line that cannot do without it. */
    private record Unsafe(Term.Var variable, Expression line, Span place) {
        static Unsafe earlier(Unsafe one, Unsafe other) {
            return one.place.start() <= other.place.start() ? one : other;
        }
    }

    /** Tells that a variable has no value at a place. */
    void unsafe(Term.Var variable, Span place) {
        String message = isNamed(variable) ? "var " + variable.sourceName() + " is unsafe" : "expression is unsafe";
        compilation.error(ErrorCode.UNSAFE_VARIABLE, message + keyword(variable), place, hint(variable));
    }

    private static String keyword(Term.Var variable) {
        String name = variable.sourceName();
        return LATER_KEYWORDS.contains(name)
                ? " (hint: `import future.keywords." + name + "` to import a future keyword)"
                : "";
    }

    private @org.jspecify.annotations.Nullable String hint(Term.Var variable) {
        if (variable.isGenerated()) {
            return null;
        }
        Set<String> known = new HashSet<>(compilation.builtins().names());
        compilation.rules().forEach(rule -> known.add(rule.rule().head().ref().headName()));
        compilation.modules().forEach(module -> module.imports().forEach(imported -> known.add(imported.name())));
        known.add(Paths.INPUT);
        known.add(Paths.DATA);
        String likely = Spelling.nearest(variable.sourceName(), known);
        return likely == null ? null : "did you mean " + likely + "?";
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
                    .values()
                    .forEach(variable -> unsafe(variable, place));
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
