package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Map<List<Value>, Module> packages = new HashMap<>();
        compilation.modules().forEach(module -> packages.putIfAbsent(Paths.values(module.path()), module));
        first.forEach((path, rule) -> checkPackage(compilation, packages.get(path), rule));
        Map<List<Value>, List<String>> below = below(first.keySet());
        first.forEach((path, rule) -> checkNested(compilation, rule, below.getOrDefault(path, List.of())));
    }

    private static boolean conflict(CompiledRule one, CompiledRule other) {
        if (one.kind() != other.kind()) {
            return true;
        }
        List<?> arguments = one.rule().head().arguments();
        List<?> others = other.rule().head().arguments();
        return arguments != null && others != null && arguments.size() != others.size();
    }

    private static void checkPackage(Compilation compilation, @Nullable Module module, CompiledRule rule) {
        if (module != null) {
            String name = Paths.dotted(rule.constantPath());
            compilation.error(
                    ErrorCode.TYPE,
                    "rule " + name + " conflicts with package " + name + " defined at "
                            + module.packageSpan().describe(),
                    rule.rule().span());
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

    /** The names of the rules below each rule that has any. */
    private static Map<List<Value>, List<String>> below(Set<List<Value>> paths) {
        Set<Integer> sizes = paths.stream().map(List::size).collect(Collectors.toCollection(TreeSet::new));
        Map<List<Value>, List<String>> below = new HashMap<>();
        for (List<Value> path : paths) {
            for (int size : sizes) {
                if (size < path.size() && paths.contains(path.subList(0, size))) {
                    below.computeIfAbsent(path.subList(0, size), key -> new ArrayList<>())
                            .add(Paths.dotted(path));
                }
            }
        }
        return below;
    }

    /** Names below a rule that has one value for itself cannot be other rules. */
    private static void checkNested(Compilation compilation, CompiledRule outer, List<String> below) {
        if (outer.kind() != CompiledRule.Kind.PARTIAL_OBJECT && !below.isEmpty()) {
            compilation.error(
                    ErrorCode.TYPE,
                    "rule " + Paths.dotted(outer.constantPath()) + " conflicts with ["
                            + below.stream().sorted().collect(Collectors.joining(" ")) + "]",
                    outer.rule().span());
        }
    }
}
