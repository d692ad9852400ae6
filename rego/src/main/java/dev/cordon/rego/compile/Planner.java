package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.plan.CompletePlan;
import dev.cordon.rego.plan.Definition;
import dev.cordon.rego.plan.Document;
import dev.cordon.rego.plan.FunctionPlan;
import dev.cordon.rego.plan.PartialObjectPlan;
import dev.cordon.rego.plan.PartialSetPlan;
import dev.cordon.rego.plan.Plan;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.plan.RulePlan;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the plan: first an empty plan for every rule, so that rules can refer to each other, then what each does. */
final class Planner {
    private final Compilation compilation;
    private final Document documents = Document.root();
    private final Map<String, FunctionPlan> functions = new LinkedHashMap<>();
    private final Map<List<Value>, List<CompiledRule>> byPath = new LinkedHashMap<>();
    private final boolean observed;
    private int ruleCount;

    Planner(Compilation compilation, boolean observed) {
        this.compilation = compilation;
        this.observed = observed;
        for (CompiledRule rule : compilation.rules()) {
            byPath.computeIfAbsent(rule.constantPath(), path -> new ArrayList<>())
                    .add(rule);
        }
    }

    Plan plan() {
        // Inner documents come first, so that an outer one finds what is below it.
        compilation
                .modules()
                .forEach(module -> document(Paths.values(module.path())).markPackage());
        byPath.forEach((path, rules) -> declare(path, representative(rules)));
        Program program = program();
        byPath.forEach((path, rules) -> define(program, path, rules));
        return new Plan(documents, functions, ruleCount);
    }

    Program program() {
        return new Program(
                documents, functions, compilation.builtins(), new FunctionTable(compilation), compilation, observed);
    }

    /** The rule that says what kind of document the rules define: a set beside sets below computed names may be an object. */
    private static CompiledRule representative(List<CompiledRule> rules) {
        return rules.stream()
                .filter(rule -> rule.kind() == CompiledRule.Kind.PARTIAL_OBJECT)
                .findFirst()
                .orElse(rules.get(0));
    }

    private void declare(List<Value> path, CompiledRule first) {
        if (first.kind() == CompiledRule.Kind.FUNCTION) {
            int arity = Objects.requireNonNull(first.rule().head().arguments()).size();
            String name = Paths.dotted(path);
            functions.put(name, new FunctionPlan(name, path, arity, first.rule().span()));
            document(path.subList(0, path.size() - 1)).markPackage();
            return;
        }
        document(path).setRule(newRule(path, first));
    }

    private Document document(List<Value> path) {
        Document document = documents;
        for (Value key : path) {
            document = document.addChild(key);
        }
        return document;
    }

    private RulePlan newRule(List<Value> path, CompiledRule first) {
        int id = ruleCount++;
        return switch (first.kind()) {
            case PARTIAL_SET -> new PartialSetPlan(id, path, first.rule().span());
            case PARTIAL_OBJECT -> new PartialObjectPlan(id, path, first.rule().span());
            default -> new CompletePlan(id, path, first.rule().span());
        };
    }

    private void define(Program program, List<Value> path, List<CompiledRule> rules) {
        List<Definition> definitions = new ArrayList<>();
        Definition fallback = null;
        CompiledRule.Kind kind = representative(rules).kind();
        for (CompiledRule rule : rules) {
            Definition definition = new RulePlanner(program).plan(rule, kind);
            if (rule.rule().isDefault()) {
                fallback = definition;
            } else {
                definitions.add(definition);
            }
        }
        FunctionPlan function = functions.get(Paths.dotted(path));
        if (function != null && kind == CompiledRule.Kind.FUNCTION) {
            function.define(definitions, fallback);
            return;
        }
        Document document = document(path);
        if (document.rule() instanceof CompletePlan complete) {
            complete.define(definitions, fallback);
        } else if (document.rule() instanceof PartialSetPlan set) {
            set.define(definitions);
        } else if (document.rule() instanceof PartialObjectPlan object) {
            List<RulePlan> below = document.rules();
            object.define(definitions, below.subList(1, below.size()));
        }
    }

    static QueryPlan planQuery(Program program, Body query, boolean alone) {
        return new QueryPlanner(program).plan(query, alone);
    }
}
