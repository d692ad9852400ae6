package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Renames the variables of one rule or query, and checks how they are declared. */
final class LocalRenamer extends Rewriter {
    private final Compilation compilation;
    private final UnusedVariables unusedVariables;
    private final Deque<LocalScope> scopes = new ArrayDeque<>();
    private int count;
    private boolean inHead;
    /** What the line that is being rewritten tests, if it is a test. */
    private @Nullable Term line;

    LocalRenamer(Compilation compilation) {
        this.compilation = compilation;
        this.unusedVariables = new UnusedVariables(compilation);
    }

    @Override
    public Rule rewrite(Rule rule) {
        Set<String> unused = new TreeSet<>();
        if (rule.head().arguments() != null) {
            rule.head().arguments().forEach(argument -> unused.addAll(SafetyVariables.ofPattern(argument)));
        }
        Rule renamed = rewriteBranch(rule, unused);
        unusedVariables.reportArguments(unused, rule.span());
        return renamed;
    }

    /** @param unused takes the arguments out that the branch or one of those after it uses */
    private Rule rewriteBranch(Rule rule, Set<String> unused) {
        Rule.Head head = rule.head();
        unusedVariables.beginBody();
        Rule renamed = inScope(() -> {
            List<Term> arguments = head.arguments() == null ? null : declareAll(head.arguments());
            Rule inside = rewriteInside(rule, head, arguments);
            unused.removeIf(scope()::isUsedArgument);
            return inside;
        });
        return rule.otherwise() == null ? renamed : renamed.otherwise(rewriteBranch(rule.otherwise(), unused));
    }

    private Rule rewriteInside(Rule rule, Rule.Head head, @Nullable List<Term> arguments) {
        Body body = rewriteLines(rule.body());
        Term.Ref ref = rewriteHeadRef(head.ref());
        inHead = true;
        Term element = rewriteOptional(head.element());
        Term value = rewriteOptional(head.value());
        inHead = false;
        Rule.Head renamed = new Rule.Head(head.span(), ref, arguments, element, value, head.assigns());
        return new Rule(rule.span(), rule.isDefault(), renamed, body, null);
    }

    private List<Term> declareAll(List<Term> patterns) {
        Set<String> names = new LinkedHashSet<>();
        patterns.forEach(pattern -> PatternNames.collect(pattern, names));
        names.forEach(name -> scope().declare(name, newName(name), LocalScope.Origin.ARGUMENT));
        List<Term> renamed = rewriteAll(patterns);
        // Rewriting the patterns has counted as a use, which it is not.
        scope().declared(names);
        return renamed;
    }

    private <T> T inScope(Supplier<T> rewriting) {
        scopes.push(new LocalScope());
        T result = rewriting.get();
        unusedVariables.report(scopes.pop());
        return result;
    }

    private LocalScope scope() {
        return scopes.element();
    }

    private String newName(String name) {
        return name.startsWith(Term.Var.GENERATED_PREFIX) ? name : name + Term.Var.RENAMED_SEPARATOR + ++count;
    }

    /** Rewrites a query, whose variables keep their names where they are shown. */
    Body rewriteQuery(Body body) {
        return inScope(() -> rewriteLines(body));
    }

    @Override
    public Body rewrite(Body body) {
        return inScope(() -> rewriteLines(body));
    }

    private Body rewriteLines(Body body) {
        List<Expression> lines = new ArrayList<>();
        for (Expression each : body.expressions()) {
            if (each.negated() && each.statement() instanceof Statement.Unification it && it.assigns()) {
                compilation.error(ErrorCode.COMPILE, "cannot assign vars inside negated expression", each.span());
                continue;
            }
            List<Expression.With> with = rewriteWith(each);
            line = each.statement() instanceof Statement.Test test ? test.term() : null;
            Statement statement = each.statement().accept(this);
            if (!(statement instanceof Statement.Declaration)) {
                lines.add(new Expression(each.span(), each.negated(), statement, with));
            }
        }
        return new Body(body.span(), lines);
    }

    @Override
    protected Term rewriteTarget(Term target) {
        // The target keeps its own name; that it is used counts.
        return rewrite(target) instanceof Term.Ref ref && target instanceof Term.Ref named
                ? new Term.Ref(ref.span(), named.head(), ref.path())
                : target;
    }

    @Override
    public Term visitVar(Term.Var variable) {
        for (LocalScope scope : scopes) {
            String renamed = scope.use(variable.name());
            if (renamed != null) {
                return new Term.Var(variable.span(), renamed);
            }
        }
        scope().refer(variable.name());
        return variable;
    }

    /** A name that is declared is no function: calls that are lines, and those in heads, are undefined, others say what hides it. */
    @Override
    public Term visitCall(Term.Call call) {
        Term.Var name = new Term.Var(call.operator().span(), call.operator().headName());
        if (Paths.isRoot(name)) {
            return super.visitCall(call);
        }
        boolean renames = call == line || inHead;
        if (!renames && scopes.stream().anyMatch(scope -> scope.declares(name.name()))) {
            String function = call.operator().dotted();
            compilation.error(ErrorCode.COMPILE, "called function " + function + " shadowed", call.span());
        }
        Term head = visitVar(name);
        Term.Ref operator =
                new Term.Ref(call.operator().span(), head, call.operator().path());
        return new Term.Call(call.span(), operator, rewriteAll(call.arguments()));
    }

    @Override
    public Statement visitDeclaration(Statement.Declaration declaration) {
        for (Term.Var variable : declaration.variables()) {
            if (!variable.isGenerated()) {
                Term.Var told = new Term.Var(declaration.span(), variable.name());
                declare(told, LocalScope.Origin.SOME, declaration.span());
            }
        }
        return declaration;
    }

    private void declare(Term.Var variable, LocalScope.Origin origin, Span place) {
        String problem = scope().problemWith(variable.name());
        if (problem != null) {
            unusedVariables.tellNoMore();
            compilation.error(ErrorCode.COMPILE, problem, place);
        }
        scope().declare(variable, newName(variable.name()), origin);
    }

    @Override
    public Statement visitUnification(Statement.Unification unification) {
        Term right = rewrite(unification.right());
        if (unification.assigns()) {
            declareTargets(unification.left());
        }
        Term left = rewrite(unification.left());
        if (unification.assigns()) {
            // Rewriting the target has counted as a use, which it is not.
            scope().assigned(unification.left());
        }
        return new Statement.Unification(unification.span(), left, right, false);
    }

    private void declareTargets(Term target) {
        AssignmentTargets targets = new AssignmentTargets();
        targets.walk(target);
        if (targets.misplaced() != null) {
            compilation.error(
                    ErrorCode.COMPILE,
                    "cannot assign to " + targets.describeMisplaced(),
                    targets.misplaced().span());
        }
        for (Term.Var variable : targets.variables()) {
            if (!variable.isGenerated()) {
                declare(variable, LocalScope.Origin.ASSIGNMENT, variable.span());
            }
        }
    }

    @Override
    public Statement visitSomeIn(Statement.SomeIn some) {
        Term collection = rewrite(some.collection());
        // What the collection uses is not declared by what is taken out of it.
        Set<String> names = new TreeSet<>(SafetyVariables.ofPattern(some.value()));
        if (some.key() != null) {
            names.addAll(SafetyVariables.ofKey(some.key()));
        }
        names.removeAll(Variables.all(some.collection()));
        for (String name : names) {
            Term.Var variable = new Term.Var(some.span(), name);
            if (!variable.isGenerated()) {
                declare(variable, LocalScope.Origin.SOME_IN, some.span());
            }
        }
        return new Statement.SomeIn(some.span(), rewriteOptional(some.key()), rewrite(some.value()), collection);
    }

    @Override
    public Statement visitEvery(Statement.Every every) {
        Term domain = rewrite(every.domain());
        return inScope(() -> {
            Span place = every.body().expressions().get(0).span();
            Term.Var key = every.key() == null ? null : declared(every.key(), place);
            Term.Var value = declared(every.value(), place);
            Map<String, Term> own = new HashMap<>(Map.of(every.value().name(), value));
            if (every.key() != null && key != null) {
                own.put(every.key().name(), key);
            }
            return new Statement.Every(every.span(), key, value, named(domain, own), rewriteLines(every.body()));
        });
    }

    /** A name in the domain that nothing outside declares is that of the variable itself, which has no value there. */
    private static Term named(Term domain, Map<String, Term> own) {
        if (Collections.disjoint(Variables.direct(domain).keySet(), own.keySet())) {
            return domain;
        }
        return domain.accept(new Rewriter() {
            @Override
            public Term visitVar(Term.Var variable) {
                return own.getOrDefault(variable.name(), variable);
            }
        });
    }

    /** Declares a variable of every; that it is not used is told where the body begins. */
    private Term.Var declared(Term.Var variable, Span place) {
        String name = newName(variable.name());
        boolean isTold = !variable.isGenerated() && !variable.name().startsWith(UnsafeVariables.COMPILED_PREFIX);
        Term.Var told = new Term.Var(place, variable.name());
        scope().declare(told, name, isTold ? LocalScope.Origin.EVERY : LocalScope.Origin.ARGUMENT);
        return new Term.Var(variable.span(), name);
    }

    @Override
    public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return inScope(() -> {
            Body body = rewriteLines(comprehension.body());
            return new Term.ArrayComprehension(comprehension.span(), rewrite(comprehension.element()), body);
        });
    }

    @Override
    public Term visitSetComprehension(Term.SetComprehension comprehension) {
        return inScope(() -> {
            Body body = rewriteLines(comprehension.body());
            return new Term.SetComprehension(comprehension.span(), rewrite(comprehension.element()), body);
        });
    }

    @Override
    public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return inScope(() -> {
            Body body = rewriteLines(comprehension.body());
            Term key = rewrite(comprehension.key());
            return new Term.ObjectComprehension(comprehension.span(), key, rewrite(comprehension.value()), body);
        });
    }
}
