package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Expression.With;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives everything that is evaluated a line of its own, as OPA's compiler does before it looks for variables without values:
 * calls in operands, domains of {@code every}, values of {@code with}, and what heads and comprehensions yield.
 *
 * <pre>
 * p contains f(x) if input.c[i] &lt; i + 1    →    p contains $e1 if { plus(i, 1, $e0); input.c[i] &lt; $e0; f(x, $e1) }
 * </pre>
 */
final class Expansion extends Rewriter {
    private static final String EXPANDED = Term.Var.MOVED_PREFIX + "e";

    private List<Expression> lines = new ArrayList<>();
    private List<With> modifiers = List.of();
    private int count;

    /** The rule itself, without its {@code else}. */
    static Rule of(Rule rule) {
        return new Expansion().expand(rule);
    }

    static Body of(Body body) {
        return new Expansion().rewrite(body);
    }

    /** {@code some key, value in collection} as OPA reads it: {@code value = collection[key]}. */
    static Statement.Unification element(Statement.SomeIn some) {
        return new Statement.Unification(some.span(), some.value(), some.element(), false);
    }

    private Rule expand(Rule rule) {
        Rule.Head head = rule.head();
        List<Expression> body = new ArrayList<>(rule.body().expressions());
        List<Term> path = new ArrayList<>();
        for (Term element : head.ref().path()) {
            boolean isPlain = element instanceof Term.Scalar || element instanceof Term.Var;
            path.add(isPlain ? element : binding(element, body));
        }
        body.forEach(this::expand);
        Term element = head.element() == null ? null : rewrite(head.element());
        Term value = head.value() == null ? null : rewrite(head.value());
        element = element == null ? null : named(element);
        value = value == null ? null : named(value);
        Term.Ref ref = new Term.Ref(head.ref().span(), head.ref().head(), path);
        Rule.Head expanded = new Rule.Head(head.span(), ref, head.arguments(), element, value, head.assigns());
        return new Rule(
                rule.span(), rule.isDefault(), expanded, new Body(rule.body().span(), lines), null);
    }

    @Override
    public Body rewrite(Body body) {
        return inside(body, List.of()).body();
    }

    private void expand(Expression line) {
        List<With> with = new ArrayList<>();
        for (With each : line.with()) {
            with.add(new With(each.span(), each.target(), named(rewrite(each.value()))));
        }
        List<With> around = modifiers;
        modifiers = with;
        Statement statement = line.statement().accept(this);
        lines.add(new Expression(line.span(), line.negated(), statement, with));
        modifiers = around;
    }

    /** What a closure yields, and its body. */
    private record Closure(List<Term> heads, Body body) {}

    private Closure inside(Body body, List<Term> heads) {
        List<Expression> outerLines = lines;
        List<With> outerModifiers = modifiers;
        lines = new ArrayList<>();
        modifiers = List.of();
        body.expressions().forEach(this::expand);
        List<Term> yielded = new ArrayList<>(rewriteAll(heads));
        yielded.replaceAll(this::named);
        Closure closure = new Closure(yielded, new Body(body.span(), lines));
        lines = outerLines;
        modifiers = outerModifiers;
        return closure;
    }

    private Term.Var variable(Span span) {
        return new Term.Var(span, EXPANDED + count++);
    }

    /** Adds a line that gives a term's value to a variable. */
    private Term.Var binding(Term term, List<Expression> to) {
        Term.Var variable = variable(term.span());
        Statement unification = new Statement.Unification(term.span(), variable, term, false);
        to.add(new Expression(term.span(), false, unification, modifiers));
        return variable;
    }

    /** The term itself if it is there without evaluation, else a variable for it. */
    private Term named(Term term) {
        return new Evaluated().isIn(term) ? binding(term, lines) : term;
    }

    @Override
    public Term visitCall(Term.Call call) {
        List<Term> arguments = new ArrayList<>(rewriteAll(call.arguments()));
        Term.Var result = variable(call.span());
        arguments.add(result);
        Statement line = new Statement.Test(new Term.Call(call.span(), call.operator(), arguments));
        lines.add(new Expression(call.span(), false, line, modifiers));
        return result;
    }

    @Override
    public Term visitRef(Term.Ref ref) {
        Term head = rewrite(ref.head());
        List<Term> path = rewriteAll(ref.path());
        boolean stays = head instanceof Term.Var || head instanceof Term.Scalar scalar && hasNoElements(scalar);
        return new Term.Ref(ref.span(), stays ? head : binding(head, lines), path);
    }

    private static boolean hasNoElements(Term.Scalar scalar) {
        return switch (scalar.value().kind()) {
            case ARRAY, OBJECT, SET -> false;
            default -> true;
        };
    }

    @Override
    public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
        Closure closure = inside(comprehension.body(), List.of(comprehension.element()));
        return new Term.ArrayComprehension(comprehension.span(), closure.heads().get(0), closure.body());
    }

    @Override
    public Term visitSetComprehension(Term.SetComprehension comprehension) {
        Closure closure = inside(comprehension.body(), List.of(comprehension.element()));
        return new Term.SetComprehension(comprehension.span(), closure.heads().get(0), closure.body());
    }

    @Override
    public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
        Closure closure = inside(comprehension.body(), List.of(comprehension.key(), comprehension.value()));
        List<Term> heads = closure.heads();
        return new Term.ObjectComprehension(comprehension.span(), heads.get(0), heads.get(1), closure.body());
    }

    @Override
    public Statement visitTest(Statement.Test test) {
        if (!(test.term() instanceof Term.Call call)) {
            return super.visitTest(test);
        }
        List<Term> arguments = rewriteAll(
                FunctionTable.isPrint(call)
                        ? call.arguments().stream().map(Expansion::printed).toList()
                        : call.arguments());
        return new Statement.Test(new Term.Call(call.span(), call.operator(), arguments));
    }

    /** What is printed may be undefined: each operand is evaluated in a closure. */
    private static Term printed(Term operand) {
        Term.Var value = new Term.Var(operand.span(), EXPANDED + "p");
        Statement binding = new Statement.Unification(operand.span(), value, operand, false);
        return new Term.SetComprehension(
                operand.span(), value, new Body(operand.span(), List.of(Expression.of(binding))));
    }

    @Override
    public Statement visitUnification(Statement.Unification unification) {
        Term left = rewrite(unification.left());
        return new Statement.Unification(unification.span(), left, rewrite(unification.right()), unification.assigns());
    }

    @Override
    public Statement visitSomeIn(Statement.SomeIn some) {
        return element(some).accept(this);
    }

    @Override
    public Statement visitEvery(Statement.Every every) {
        Term.Var domain = binding(rewrite(every.domain()), lines);
        return new Statement.Every(every.span(), every.key(), every.value(), domain, rewrite(every.body()));
    }

    /** Looks for references and comprehensions. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Evaluated extends Walker {
        private boolean found;

        boolean isIn(@Nullable Term term) {
            walk(term);
            return found;
        }

        @Override
        public Void visitRef(Term.Ref ref) {
            found |= !ref.startsWith(Paths.FUNCTION);
            return null;
        }

        @Override
        public Void visitArrayComprehension(Term.ArrayComprehension comprehension) {
            found = true;
            return null;
        }

        @Override
        public Void visitSetComprehension(Term.SetComprehension comprehension) {
            found = true;
            return null;
        }

        @Override
        public Void visitObjectComprehension(Term.ObjectComprehension comprehension) {
            found = true;
            return null;
        }
    }
}
