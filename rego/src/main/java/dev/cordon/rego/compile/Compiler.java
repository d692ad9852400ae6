package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.plan.Plan;
import dev.cordon.rego.plan.QueryPlan;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a plan of modules, and plans of queries against them. */
public final class Compiler {
    private static final List<Pass> PASSES = List.of(
            new CheckShadowing(),
            new ResolveNames(),
            new RenameLocals(),
            new CheckVoidCalls(),
            new ResolveMetadata(),
            new NameReplacements(),
            new CheckWith(),
            new LiftParameters(),
            new CheckConflicts(),
            new CheckCalls(),
            new CheckPrints(),
            new CheckSafety(),
            new HoistNegated(),
            new OrderBodies(),
            new CheckRecursion());

    private final Compilation compilation;
    private final @Nullable CheckTypes types;
    private final @Nullable Planner planner;
    private final @Nullable Plan plan;

    private Compiler(
            Compilation compilation, @Nullable CheckTypes types, @Nullable Planner planner, @Nullable Plan plan) {
        this.compilation = compilation;
        this.types = types;
        this.planner = planner;
        this.plan = plan;
    }

    /**
     * Compiles modules; {@link #diagnostics()} tells whether there is a plan.
     */
    public static Compiler compile(List<Module> modules, Builtins builtins, CompilerOptions options) {
        Compilation compilation = new Compilation(modules, builtins, options);
        for (Pass pass : PASSES) {
            pass.run(compilation);
            if (compilation.hasErrors()) {
                return new Compiler(compilation, null, null, null);
            }
        }
        CheckTypes types = new CheckTypes(compilation);
        types.run(compilation);
        if (!compilation.hasErrors()) {
            new CheckDeprecated().run(compilation);
        }
        if (compilation.hasErrors()) {
            return new Compiler(compilation, types, null, null);
        }
        Planner planner = new Planner(compilation, false);
        return new Compiler(compilation, types, planner, planner.plan());
    }

    /** The same rules planned anew, so that evaluations tell their observer of each rule and line. */
    public Compiler observed() {
        Planner observing = new Planner(compilation, true);
        return new Compiler(compilation, types, observing, observing.plan());
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(compilation.diagnostics());
    }

    /**
     * The plan of the modules.
     *
     * @throws IllegalStateException if there were errors
     */
    public Plan plan() {
        if (plan == null) {
            throw new IllegalStateException("the modules have errors");
        }
        return plan;
    }

    /**
     * A plan of a query, or what is wrong with it.
     *
     * @param spans the places of the expressions in the order in which they are evaluated
     */
    public record QueryResult(@Nullable QueryPlan plan, List<Span> spans, List<Diagnostic> diagnostics) {}

    /** Plans a query that names everything by its path. */
    public QueryResult query(Body query) {
        return query(query, List.of(), List.of());
    }

    /**
     * Plans a query.
     *
     * @param packagePath the package whose rules it may name, without {@code data}; empty for none
     * @param imports what it may name besides
     */
    public QueryResult query(Body query, List<String> packagePath, List<Module.Import> imports) {
        if (planner == null) {
            throw new IllegalStateException("the modules have errors");
        }
        Compilation own = compilation.forQuery();
        Body resolved = new NameResolver(ResolveNames.ofQuery(compilation, packagePath, imports)).rewrite(query);
        Body named = new NameReplacements().rewrite(own, new LocalRenamer(own).rewriteQuery(resolved));
        CheckVoidCalls.check(own, named);
        CheckWith.check(own, named);
        if (!own.hasErrors()) {
            CheckCalls.check(own, named);
        }
        Body inParts = own.hasErrors() ? named : CheckSafety.check(own, named);
        if (own.hasErrors()) {
            return new QueryResult(null, List.of(), own.diagnostics());
        }
        Body ordered = OrderBodies.orderQuery(own, new HoistNegated().rewrite(named));
        if (types != null && !own.hasErrors()) {
            types.query(own, inParts);
        }
        if (!own.hasErrors()) {
            CheckDeprecated.check(own, ordered);
        }
        if (own.hasErrors()) {
            return new QueryResult(null, List.of(), own.diagnostics());
        }
        boolean alone = query.expressions().size() == 1
                && !Iteration.isIn(named, planner.program().functionTable());
        List<Span> spans = ordered.expressions().stream().map(Expression::span).toList();
        return new QueryResult(Planner.planQuery(planner.program(), ordered, alone), spans, List.of());
    }
}
