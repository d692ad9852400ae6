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

/** Orders one body and the bodies inside of it. */
final class BodyOrder {
    /** How modules that OPA has compiled before name what the compiler has added. */
    static final String COMPILED_PREFIX = "__local";

    /** Names in Rego v0, unless they are imported as keywords. */
    private static final Set<String> LATER_KEYWORDS = Set.of("contains", "every", "if", "in");

    private final Compilation compilation;
    private final FunctionTable functions;

    BodyOrder(Compilation compilation, FunctionTable functions) {
        this.compilation = compilation;
        this.functions = functions;
    }

    /** A body in order, and the variables that are bound at its end. */
    record Ordered(Body body, Set<String> bound) {}

    Ordered order(Body body, Set<String> outer, Set<String> before) {
        Set<String> around = Safety.outerOf(body, outer, before);
        List<Expression> waiting = new ArrayList<>(body.expressions());
        List<Expression> ordered = new ArrayList<>();
        Set<String> bound = new HashSet<>(before);
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            progress = false;
            for (int i = 0; i < waiting.size() && !progress; i++) {
                Set<String> after = Safety.after(waiting.get(i), functions, around, bound);
                if (after != null) {
                    ordered.add(new Inside(around, after).rewrite(waiting.remove(i)));
                    bound = after;
                    progress = true;
                }
            }
        }
        reportUnsafe(waiting, bound, around);
        return new Ordered(new Body(body.span(), ordered), bound);
    }

    /** Tells each variable that keeps lines from being evaluated once, at the first such line. */
    private void reportUnsafe(List<Expression> stuck, Set<String> bound, Set<String> around) {
        Map<String, Unsafe> unsafe = new LinkedHashMap<>();
        for (Expression expression : stuck) {
            Map<String, Term.Var> variables = new LinkedHashMap<>(Variables.direct(expression));
            Map<String, Term.Var> inside = Variables.inClosure(new Body(expression.span(), List.of(expression)));
            inside.keySet().retainAll(around);
            inside.forEach(variables::putIfAbsent);
            variables.keySet().removeAll(bound);
            variables.keySet().removeAll(Safety.outputs(expression, functions, around, bound));
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

    /**
     * Checks that a term of a head can be evaluated; gives what is bound after it.
     *
     * @param place where it is told that it cannot be
     */
    Set<String> require(Term term, Set<String> around, Set<String> bound, Span place) {
        Set<String> after = Safety.after(term, functions, around, bound);
        if (after != null) {
            return after;
        }
        Map<String, Term.Var> variables = new LinkedHashMap<>(Variables.direct(term));
        Map<String, Term.Var> inside = Variables.inClosure(term);
        inside.keySet().retainAll(around);
        inside.forEach(variables::putIfAbsent);
        variables.keySet().removeAll(bound);
        variables.values().forEach(variable -> unsafe(variable, place));
        return bound;
    }

    Term inside(Term term, Set<String> around, Set<String> bound) {
        return new Inside(around, bound).rewrite(term);
    }

    List<Term> inside(List<Term> terms, Set<String> around, Set<String> bound) {
        return new Inside(around, bound).rewriteAll(terms);
    }

    /** Orders the bodies of comprehensions and of every, which see the variables bound around them. */
    private final class Inside extends Rewriter {
        private final Set<String> around;
        private final Set<String> bound;

        Inside(Set<String> around, Set<String> bound) {
            this.around = around;
            this.bound = bound;
        }

        @Override
        protected Term rewriteTarget(Term target) {
            return target;
        }

        @Override
        public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
            Ordered body = closure(comprehension.body(), List.of(comprehension.element()));
            Term element = head(comprehension.element(), comprehension.body(), body);
            return new Term.ArrayComprehension(comprehension.span(), element, body.body());
        }

        @Override
        public Term visitSetComprehension(Term.SetComprehension comprehension) {
            Ordered body = closure(comprehension.body(), List.of(comprehension.element()));
            Term element = head(comprehension.element(), comprehension.body(), body);
            return new Term.SetComprehension(comprehension.span(), element, body.body());
        }

        @Override
        public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
            Ordered body = closure(comprehension.body(), List.of(comprehension.key(), comprehension.value()));
            Term key = head(comprehension.key(), comprehension.body(), body);
            Term value = head(comprehension.value(), comprehension.body(), body);
            return new Term.ObjectComprehension(comprehension.span(), key, value, body.body());
        }

        private Ordered closure(Body body, List<Term> heads) {
            Set<String> outer = new HashSet<>(around);
            heads.forEach(head -> outer.addAll(Variables.direct(head).keySet()));
            return order(body, outer, bound);
        }

        private Term head(Term head, Body original, Ordered body) {
            Set<String> inner = Safety.outerOf(original, around, bound);
            Set<String> known = new HashSet<>(body.bound());
            // What is wrong with the body has been told there.
            Variables.addDirect(original, known);
            Set<String> after = require(head, inner, known, head.span());
            return new Inside(inner, after).rewrite(head);
        }

        @Override
        public Statement visitEvery(Statement.Every every) {
            Term domain = rewrite(every.domain());
            Set<String> inner = new HashSet<>(bound);
            inner.add(every.value().name());
            if (every.key() != null) {
                inner.add(every.key().name());
            }
            Body body = order(every.body(), around, inner).body();
            return new Statement.Every(every.span(), every.key(), every.value(), domain, body);
        }
    }
}
