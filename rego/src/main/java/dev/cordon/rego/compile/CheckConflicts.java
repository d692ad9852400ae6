package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses rules that define the same document in ways that cannot go together. */
final class CheckConflicts implements Pass {
    @Override
    public void run(Compilation compilation) {
        Map<List<Value>, CompiledRule> first = new LinkedHashMap<>();
        Map<List<Value>, CompiledRule> defaults = new LinkedHashMap<>();
        for (CompiledRule rule : compilation.rules()) {
            List<Value> path = rule.constantPath();
            CompiledRule earlier = first.putIfAbsent(path, rule);
            if (earlier != null && conflict(earlier, rule)) {
                compilation.error(
                        ErrorCode.TYPE,
                        "conflicting rules " + Paths.dotted(path) + " found",
                        earlier.rule().span(),
                        "rules of one name must all be functions of the same arity, all sets, or all single values");
            }
            if (rule.rule().isDefault() && defaults.putIfAbsent(path, rule) != null) {
                compilation.error(
                        ErrorCode.TYPE,
                        "multiple default rules " + Paths.dotted(path) + " found",
                        rule.rule().span());
            }
        }
        first.forEach((path, rule) -> checkPackage(compilation, path, rule));
        first.forEach((path, rule) -> checkNested(compilation, first, path, rule));
    }

    private static boolean conflict(CompiledRule one, CompiledRule other) {
        if (one.kind() != other.kind()) {
            return true;
        }
        List<?> arguments = one.rule().head().arguments();
        List<?> others = other.rule().head().arguments();
        return arguments != null && others != null && arguments.size() != others.size();
    }

    private static void checkPackage(Compilation compilation, List<Value> path, CompiledRule rule) {
        for (var module : compilation.modules()) {
            if (Paths.values(module.path()).equals(path)) {
                compilation.error(
                        ErrorCode.TYPE,
                        "rule " + Paths.dotted(path) + " conflicts with package " + Paths.dotted(path) + " defined at "
                                + module.packageSpan().describe(),
                        rule.rule().span());
            }
        }
    }

    /** A name below a rule that has one value for itself cannot be another rule. */
    private static void checkNested(
            Compilation compilation, Map<List<Value>, CompiledRule> rules, List<Value> path, CompiledRule rule) {
        for (int length = rule.module().path().size() + 1; length < path.size(); length++) {
            CompiledRule outer = rules.get(path.subList(0, length));
            if (outer != null && outer.kind() != CompiledRule.Kind.PARTIAL_OBJECT) {
                Rule inner = rule.rule();
                compilation.error(
                        ErrorCode.TYPE,
                        "rule " + Paths.dotted(outer.constantPath()) + " conflicts with " + Paths.dotted(path) + " at "
                                + inner.span().describe(),
                        outer.rule().span());
            }
        }
    }
}
