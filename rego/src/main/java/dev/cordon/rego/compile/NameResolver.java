package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the names in one rule or query. A name that is declared locally hides a rule or import of that name. */
final class NameResolver extends Rewriter {
    private final Map<String, List<String>> globals;
    private final Deque<Set<String>> locals = new ArrayDeque<>();
    private final Set<String> used = new HashSet<>();

    NameResolver(Map<String, List<String>> globals) {
        this.globals = globals;
    }

    @Override
    public Rule rewrite(Rule rule) {
        Set<String> names = new HashSet<>();
        if (rule.head().arguments() != null) {
            rule.head().arguments().forEach(argument -> PatternNames.collect(argument, names));
        }
        names.addAll(declared(rule.body()));
        locals.push(names);
        Rule.Head head = rule.head();
        Rule.Head resolved = new Rule.Head(
                head.span(),
                rewriteHeadRef(head.ref()),
                head.arguments() == null ? null : rewriteAll(head.arguments()),
                rewriteOptional(head.element()),
                rewriteOptional(head.value()),
                head.assigns());
        Body body = rewrite(rule.body());
        locals.pop();
        Rule otherwise = rule.otherwise() == null ? null : rewrite(rule.otherwise());
        return new Rule(rule.span(), rule.isDefault(), resolved, body, otherwise);
    }

    @Override
    public Body rewrite(Body body) {
        locals.push(declared(body));
        Body result = super.rewrite(body);
        locals.pop();
        return result;
    }

    private static Set<String> declared(Body body) {
        Set<String> names = new HashSet<>();
        body.expressions().forEach(expression -> expression.statement().accept(new Declared(names)));
        return names;
    }

    private <T> T within(Body body, java.util.function.Supplier<T> rewriting) {
        locals.push(declared(body));
        T result = rewriting.get();
        locals.pop();
        return result;
    }

    @Override
    public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
        return within(comprehension.body(), () -> super.visitArrayComprehension(comprehension));
    }

    @Override
    public Term visitSetComprehension(Term.SetComprehension comprehension) {
        return within(comprehension.body(), () -> super.visitSetComprehension(comprehension));
    }

    @Override
    public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
        return within(comprehension.body(), () -> super.visitObjectComprehension(comprehension));
    }

    @Override
    public Statement visitEvery(Statement.Every every) {
        Term domain = rewrite(every.domain());
        Set<String> names = new HashSet<>();
        PatternNames.collect(every.value(), names);
        if (every.key() != null) {
            PatternNames.collect(every.key(), names);
        }
        locals.push(names);
        Body body = rewrite(every.body());
        locals.pop();
        return new Statement.Every(every.span(), every.key(), every.value(), domain, body);
    }

    @Override
    public Term visitVar(Term.Var variable) {
        List<String> path = global(variable.name());
        return path == null ? variable : Paths.ref(variable.span(), path, List.of());
    }

    @Override
    public Term visitRef(Term.Ref ref) {
        List<Term> path = rewriteAll(ref.path());
        if (ref.head() instanceof Term.Var head) {
            List<String> global = global(head.name());
            return global == null ? new Term.Ref(ref.span(), head, path) : Paths.ref(ref.span(), global, path);
        }
        return new Term.Ref(ref.span(), rewrite(ref.head()), path);
    }

    @Override
    protected Term.Ref rewriteOperator(Term.Ref operator) {
        return visitRef(operator) instanceof Term.Ref ref ? ref : operator;
    }

    private @Nullable List<String> global(String name) {
        for (Set<String> scope : locals) {
            if (scope.contains(name)) {
                return null;
            }
        }
        used.add(name);
        List<String> path = globals.get(name);
        // A rule or import of Rego v0 may be called input or data; it hides the document then.
        return path == null && (name.equals(Paths.DATA) || name.equals(Paths.INPUT)) ? List.of(name) : path;
    }

    /** The global names that were met. */
    Set<String> used() {
        return used;
    }

    /** Collects the names that a body declares for itself. */
    private record Declared(Set<String> names) implements Statement.Visitor<Set<String>> {
        @Override
        public Set<String> visitTest(Statement.Test test) {
            return names;
        }

        @Override
        public Set<String> visitUnification(Statement.Unification unification) {
            if (unification.assigns()) {
                PatternNames.collect(unification.left(), names);
            }
            return names;
        }

        @Override
        public Set<String> visitDeclaration(Statement.Declaration declaration) {
            declaration.variables().forEach(variable -> names.add(variable.name()));
            return names;
        }

        @Override
        public Set<String> visitSomeIn(Statement.SomeIn some) {
            if (some.key() != null) {
                PatternNames.collect(some.key(), names);
            }
            PatternNames.collect(some.value(), names);
            return names;
        }

        @Override
        public Set<String> visitEvery(Statement.Every every) {
            return names;
        }
    }
}
