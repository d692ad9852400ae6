package dev.cordon.rego.compile;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses rules that define the same document in ways that cannot go together. */
final class CheckConflicts implements Pass {
    @Override
    public void run(Compilation compilation) {
        Map<List<Value>, CompiledRule> first = new LinkedHashMap<>();
        Map<List<Value>, List<CompiledRule>> defaults = new LinkedHashMap<>();
        for (CompiledRule rule : compilation.rules()) {
            List<Value> path = rule.constantPath();
            CompiledRule earlier = first.putIfAbsent(path, rule);
            if (earlier != null && conflict(earlier, rule)) {
                compilation.error(
                        ErrorCode.TYPE,
                        "conflicting rules " + earlier.dotted() + " found",
                        earlier.rule().span(),
                        "rules of one name must all be functions of the same arity, all sets, or all single values");
            }
            if (rule.rule().isDefault()) {
                defaults.computeIfAbsent(path, key -> new ArrayList<>()).add(rule);
            }
        }
        defaults.forEach((path, rules) -> checkDefaults(compilation, path, rules));
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

    private static void checkDefaults(Compilation compilation, List<Value> path, List<CompiledRule> rules) {
        if (rules.size() > 1) {
            String places = rules.stream()
                    .map(rule -> rule.rule().span())
                    .map(span -> span.file().name() + ":" + span.position().line())
                    .collect(Collectors.joining(", "));
            compilation.error(
                    ErrorCode.TYPE,
                    "multiple default rules " + Paths.dotted(path) + " found at " + places,
                    rules.get(0).module().packageSpan());
        }
    }

    /** Names below a rule that has one value for itself cannot be other rules. */
    private static void checkNested(
            Compilation compilation, Map<List<Value>, CompiledRule> rules, List<Value> path, CompiledRule outer) {
        if (outer.kind() == CompiledRule.Kind.PARTIAL_OBJECT) {
            return;
        }
        List<String> below = new ArrayList<>();
        rules.keySet().forEach(other -> {
            if (other.size() > path.size() && other.subList(0, path.size()).equals(path)) {
                below.add(Paths.dotted(other));
            }
        });
        if (!below.isEmpty()) {
            below.sort(null);
            compilation.error(
                    ErrorCode.TYPE,
                    "rule " + Paths.dotted(path) + " conflicts with [" + String.join(" ", below) + "]",
                    outer.rule().span());
        }
    }
}
