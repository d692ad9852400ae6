package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.plan.CompletePlan;
import dev.cordon.rego.plan.Document;
import dev.cordon.rego.plan.FunctionPlan;
import dev.cordon.rego.plan.PartialObjectPlan;
import dev.cordon.rego.plan.PartialPlan;
import dev.cordon.rego.plan.PartialSetPlan;
import dev.cordon.rego.plan.Plan;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.plan.RulePlan;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the plan: first an empty plan for every rule, so that rules can refer to each other, then what each does. */
final class Planner {
    private final Compilation compilation;
    private final Document documents = Document.root();
    private final Map<String, FunctionPlan> functions = new LinkedHashMap<>();
    private final List<DocumentRules> defined;
    private final boolean observed;
    private final Set<Span> parts;
    private int idCount;

    Planner(Compilation compilation, boolean observed) {
        this.compilation = compilation;
        this.observed = observed;
        this.parts = observed ? MovedParts.of(compilation) : Set.of();
        this.defined = DocumentRules.of(compilation.rules());
    }

    Plan plan() {
        compilation
                .modules()
                .forEach(module -> document(Paths.values(module.path())).markPackage());
        defined.forEach(this::declare);
        Program program = program();
        defined.forEach(rules -> define(program, rules));
        return new Plan(documents, functions, idCount);
    }

    Program program() {
        return new Program(
                documents,
                functions,
                compilation.builtins(),
                new FunctionTable(compilation),
                compilation,
                observed,
                parts);
    }

    private void declare(DocumentRules rules) {
        List<Value> path = rules.path();
        CompiledRule first = rules.rules().get(0);
        Span span = first.rule().span();
        int id = idCount++;
        if (rules.kind() == CompiledRule.Kind.FUNCTION) {
            int arity = Objects.requireNonNull(first.rule().head().arguments()).size();
            String name = Paths.dotted(path);
            functions.put(name, new FunctionPlan(id, name, path, arity, span));
            document(path.subList(0, path.size() - 1)).markPackage();
            return;
        }
        document(path)
                .setRule(
                        switch (rules.kind()) {
                            case PARTIAL_SET -> new PartialSetPlan(id, path, span, observed);
                            case PARTIAL_OBJECT -> new PartialObjectPlan(id, path, span, rules.keyCount(), observed);
                            default -> new CompletePlan(id, path, span);
                        });
    }

    private Document document(List<Value> path) {
        Document document = documents;
        for (Value key : path) {
            document = document.addChild(key);
        }
        return document;
    }

    private static void define(Program program, DocumentRules rules) {
        RulePlanner planner = new RulePlanner(program, rules);
        if (rules.kind() == CompiledRule.Kind.FUNCTION) {
            FunctionPlan function = Objects.requireNonNull(program.functions().get(Paths.dotted(rules.path())));
            function.define(planner.planAll(0), planner.planDefault());
            return;
        }
        RulePlan plan =
                Objects.requireNonNull(program.documents().find(rules.path()).rule());
        if (plan instanceof CompletePlan complete) {
            complete.define(planner.planAll(0), planner.planDefault());
        } else if (plan instanceof PartialPlan partial) {
            partial.define(planner::planAll);
        }
    }

    static QueryPlan planQuery(Program program, Body query, boolean alone) {
        return new QueryPlanner(program).plan(query, alone);
    }
}
