package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.compile.type.CheckedRule;
import dev.cordon.rego.compile.type.TypeChecker;
import dev.cordon.rego.compile.type.TypeProblems;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Infers types, and refuses calls, references and equalities that cannot hold because of them. */
final class CheckTypes {
    private final TypeChecker checker;

    CheckTypes(Compilation compilation) {
        this.checker =
                new TypeChecker(compilation.builtins(), compilation.options().inputSchema());
    }

    void run(Compilation compilation) {
        Set<List<Value>> known = new LinkedHashSet<>();
        compilation.rules().forEach(rule -> known.add(rule.constantPath()));
        PathIndex paths = new PathIndex(known);
        SchemaAnnotations schemas = new SchemaAnnotations(compilation);
        List<CheckedRule> rules = new ArrayList<>();
        for (CompiledRule rule : compilation.rules()) {
            Set<List<Value>> uses = new LinkedHashSet<>();
            Dependencies.of(rule.rule()).forEach(ref -> paths.addMatching(ref, uses));
            rules.add(new CheckedRule(
                    rule.rule(), rule.constantPath(), rule.computedPath(), List.copyOf(uses), schemas.of(rule)));
        }
        checker.check(rules, problems(compilation));
    }

    void query(Compilation compilation, Body query) {
        checker.check(query, problems(compilation));
    }

    private static TypeProblems problems(Compilation compilation) {
        return (message, span, details) -> compilation.error(ErrorCode.TYPE, message, span, details);
    }
}
