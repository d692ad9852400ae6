package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Annotation;
import dev.cordon.rego.ast.Module;
import dev.cordon.rego.builtin.Builtins;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Severity;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the passes hand on to each other. */
final class Compilation {
    private final List<Module> modules;
    private final Builtins builtins;
    private final CompilerOptions options;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private List<CompiledRule> rules = new ArrayList<>();

    Compilation(List<Module> modules, Builtins builtins, CompilerOptions options) {
        this.modules = List.copyOf(modules);
        this.builtins = builtins;
        this.options = options;
        for (Module module : modules) {
            module.rules().forEach(rule -> rules.add(CompiledRule.of(module, rule)));
        }
    }

    /** The same rules with diagnostics of their own, for a query against them. */
    Compilation forQuery() {
        Compilation query = new Compilation(modules, builtins, options);
        query.rules = rules;
        return query;
    }

    List<Module> modules() {
        return modules;
    }

    Builtins builtins() {
        return builtins;
    }

    CompilerOptions options() {
        return options;
    }

    List<CompiledRule> rules() {
        return rules;
    }

    /** Puts another rule in the place of each. */
    void rewriteRules(UnaryOperator<CompiledRule> rewriting) {
        List<CompiledRule> rewritten = new ArrayList<>();
        rules.forEach(rule -> rewritten.add(rewriting.apply(rule)));
        rules = rewritten;
    }

    List<Annotation> annotations() {
        List<Annotation> result = new ArrayList<>();
        modules.forEach(module -> result.addAll(module.annotations()));
        return result;
    }

    void error(String code, String message, @Nullable Span span) {
        error(code, message, span, (String) null);
    }

    void error(String code, String message, @Nullable Span span, @Nullable String hint) {
        add(Diagnostic.error(code, message, span, hint));
    }

    void error(String code, String message, @Nullable Span span, List<String> details) {
        add(new Diagnostic(Severity.ERROR, code, message, span, null, details));
    }

    private void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
