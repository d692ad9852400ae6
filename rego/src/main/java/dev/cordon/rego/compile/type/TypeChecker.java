package dev.cordon.rego.compile.type;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks rules in the order of their dependencies, and keeps the types that follow, for rules and queries that come after. */
public final class TypeChecker {
    private static final Value DATA = StringValue.of("data");
    private static final Value INPUT = StringValue.of("input");

    private final Builtins builtins;
    private final TypeTree documents = new TypeTree();

    /** @param inputSchema what the input is where no annotation of a rule says otherwise; an empty one allows anything */
    public TypeChecker(Builtins builtins, ObjectValue inputSchema) {
        this.builtins = builtins;
        if (inputSchema.size() > 0) {
            documents.insert(List.of(INPUT), SchemaTypes.of(inputSchema));
        }
    }

    /** Checks rules, whose dependencies have no cycles. */
    public void check(List<CheckedRule> rules, TypeProblems problems) {
        Map<List<Value>, List<CheckedRule>> byPath = new LinkedHashMap<>();
        rules.forEach(rule ->
                byPath.computeIfAbsent(rule.path(), path -> new ArrayList<>()).add(rule));
        Set<List<Value>> done = new HashSet<>();
        byPath.keySet().forEach(path -> visit(path, byPath, done, problems));
    }

    private void visit(
            List<Value> path,
            Map<List<Value>, List<CheckedRule>> byPath,
            Set<List<Value>> done,
            TypeProblems problems) {
        if (!done.add(path)) {
            return;
        }
        List<CheckedRule> rules = byPath.getOrDefault(path, List.of());
        rules.forEach(rule -> rule.uses().forEach(used -> visit(used, byPath, done, problems)));
        for (CheckedRule rule : rules) {
            TypeTree schemas = SchemaTypes.tree(rule.schemas());
            for (Rule branch = rule.rule(); branch != null; branch = branch.otherwise()) {
                infer(rule, branch, schemas, problems);
            }
        }
    }

    private void infer(CheckedRule checked, Rule rule, TypeTree schemas, TypeProblems problems) {
        BodyChecker checker = new BodyChecker(builtins, problems);
        TypeScope scope = TypeScope.of(documents, schemas);
        List<Value> path = new ArrayList<>(List.of(DATA));
        path.addAll(checked.path());
        boolean sound = checker.body(rule.body(), scope);
        Type type = sound ? type(checked, rule, checker, scope) : Type.ANY;
        if (sound && isSetBelowComputed(checked, rule)) {
            // Of sets below computed names OPA knows no more than of what is in a package: that it is at texts.
            documents.addComputed(path);
        } else if (sound && checker.count() == 0 && type != null) {
            documents.insert(path, type);
        } else {
            // A rule with an error is of any type, so that the error is told once.
            documents.put(path, Type.ANY);
        }
    }

    private static boolean isSetBelowComputed(CheckedRule checked, Rule rule) {
        return rule.head().element() != null && !checked.computed().isEmpty();
    }

    private static @Nullable Type type(CheckedRule checked, Rule rule, BodyChecker checker, TypeScope scope) {
        Rule.Head head = rule.head();
        TermTypes types = new TermTypes(checker, scope);
        if (head.arguments() != null) {
            // The value first: it may say what the parameters must be.
            Type value = value(head, types);
            List<Type> arguments = new ArrayList<>();
            head.arguments().forEach(argument -> {
                new Unknown(scope).walk(argument);
                arguments.add(orAny(types.of(argument)));
            });
            return new Type.Function(arguments, value, false);
        }
        Type leaf = head.element() != null ? new Type.SetOf(orAny(types.of(head.element()))) : value(head, types);
        for (int i = checked.computed().size() - 1; i >= 0; i--) {
            Type key = orAny(types.of(checked.computed().get(i)));
            leaf = new Type.ObjectOf(List.of(), key, leaf);
        }
        return leaf;
    }

    private static Type value(Rule.Head head, TermTypes types) {
        return head.value() == null ? TypeOps.BOOLEAN : orAny(types.of(head.value()));
    }

    private static Type orAny(@Nullable Type type) {
        return type == null ? Type.ANY : type;
    }

    /** Checks a query against the rules checked before. */
    public void check(Body query, TypeProblems problems) {
        new BodyChecker(builtins, problems).body(query, TypeScope.of(documents, new TypeTree()));
    }

    /** Parameters that the body does not look at can be anything. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Unknown extends Walker {
        private final TypeScope scope;

        Unknown(TypeScope scope) {
            this.scope = scope;
        }

        @Override
        public Void visitVar(Term.Var variable) {
            if (scope.variable(variable.name()) == null) {
                scope.put(variable.name(), Type.ANY);
            }
            return null;
        }
    }
}
